package fr.cdg62.opposable.application;

import fr.cdg62.opposable.application.start.DrillCommand;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.RunningInstallation;
import fr.cdg62.opposable.application.start.StartRefused;
import fr.cdg62.opposable.application.start.WholeExport;
import fr.cdg62.opposable.kernel.AtTheEdge;

/**
 * Starts the product: {@code java -jar opposable.jar [--data=DIR] [--port=N] [--demo] [--clock=INSTANT]}, takes everything away:
 * {@code --export=FILE}, or holds the tamper drill on a copy: {@code --tamper-drill}.
 */
@AtTheEdge("the operator reads the console")
public final class Opposable {
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private Opposable() {}

    /** Starts, or says in one line why not and ends with 2; with 1 when the reason was not foreseen. */
    public static void main(String[] arguments) {
        try {
            if (DrillCommand.asked(arguments)) {
                System.exit(DrillCommand.run(System.out, arguments));
            }
            var options = Options.parse(arguments);
            if (options.exit().export() == null) {
                RunningInstallation.start(options, System.out);
            } else {
                WholeExport.write(options, System.out);
            }
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
        } catch (RuntimeException failure) {
            System.err.println("Opposable n'a pas pu démarrer : " + failure);
            System.exit(FAILED);
        }
    }
}
