package fm.podwright.templates.dashboard.home;

/// One step of a new show: what to do, why, where, and whether it is done.
public record Step(String title, String why, String path, boolean done) {}
