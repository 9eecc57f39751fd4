package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One change of the bytes of a few files, drawn at random: bytes flipped, a file cut, a piece repeated, zeroed or put in another's place, a file gone. */
record Corruption(String file, String what, Map<String, byte[]> files) {

    static Corruption of(Map<String, byte[]> sound, Random random) {
        var names = new ArrayList<>(sound.keySet());
        var file = names.get(random.nextInt(names.size()));
        var bytes = sound.get(file);
        var files = new TreeMap<>(sound);
        int kind = bytes.length < 4 ? 5 : random.nextInt(10);
        var what = "";
        switch (kind) {
            case 0 -> {
                int length = random.nextInt(bytes.length);
                what = "cut at " + length;
                files.put(file, Arrays.copyOf(bytes, length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int length = 1 + random.nextInt(Math.min(600, bytes.length - from));
                what = length + " bytes repeated at " + from;
                var longer = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, from, longer, from + length, bytes.length - from);
                files.put(file, longer);
            }
            case 2, 3 -> {
                int length = 1 + random.nextInt(Math.min(512, bytes.length / 2));
                int first = random.nextInt(bytes.length - length + 1);
                int second = random.nextInt(bytes.length - length + 1);
                what = length + " bytes of " + first + " put at " + second;
                var changed = bytes.clone();
                System.arraycopy(bytes, first, changed, second, length);
                files.put(file, changed);
            }
            case 4 -> {
                int from = random.nextInt(bytes.length);
                int length = 1 + random.nextInt(Math.min(600, bytes.length - from));
                what = length + " bytes zeroed at " + from;
                var changed = bytes.clone();
                Arrays.fill(changed, from, from + length, (byte) 0);
                files.put(file, changed);
            }
            case 5 -> {
                what = "gone";
                files.remove(file);
            }
            default -> {
                var changed = bytes.clone();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    int at = random.nextInt(bytes.length);
                    changed[at] ^= (byte) (1 << random.nextInt(8));
                    what += "a bit of " + at + " ";
                }
                files.put(file, changed);
            }
        }
        return new Corruption(file, what, files);
    }
}
