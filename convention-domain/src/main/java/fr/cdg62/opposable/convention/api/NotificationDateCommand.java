package fr.cdg62.opposable.convention.api;

/** Every command by which counsel holds another notification date than the computed one. */
public sealed interface NotificationDateCommand extends ConventionCommand
        permits ConfirmNotificationDate, LiftNotificationDate, ProposeNotificationDate {}
