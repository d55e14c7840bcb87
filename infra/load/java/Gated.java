/// Passes the gate again and again without changing anything, and publishes as often. Argument: how
/// often.
public final class Gated {
  private Gated() {}

  public static void main(String[] arguments) throws Exception {
    var times = Integer.parseInt(arguments[0]);
    var gate = new long[times];
    var publication = new long[times];
    try (var studio = new Studio()) {
      var first = System.nanoTime();
      studio.pass();
      System.out.printf("the first time: %.1f ms%n", (System.nanoTime() - first) / 1e6);
      for (var time = 0; time < times; time++) {
        var began = System.nanoTime();
        studio.pass();
        gate[time] = System.nanoTime() - began;
        began = System.nanoTime();
        studio.publish();
        publication[time] = System.nanoTime() - began;
      }
    }
    System.out.println("a publication, gate included: " + new Figures(publication));
    System.out.println("SUMMARY gate: " + new Figures(gate));
  }
}
