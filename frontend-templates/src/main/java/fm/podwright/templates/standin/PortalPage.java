package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import java.util.List;

/// The billing portal's first page.
///
/// @param path of the portal's pages; it holds the session's secret id
/// @param back empty where there is no way back
public record PortalPage(
    StandInFrame frame,
    String path,
    String customer,
    List<Plan> plans,
    List<String> cards,
    boolean cardChanges,
    List<Figure> information,
    boolean informationChanges,
    List<InvoiceRow> invoices,
    String back)
    implements Page {
  /// A subscription.
  ///
  /// @param owed what is to be paid now, in words; empty where nothing is
  /// @param pay where it is paid
  public record Plan(
      String id,
      String name,
      String price,
      Tone state,
      String next,
      String owed,
      String pay,
      Offers offers) {}

  /// What may be done with a subscription.
  public record Offers(boolean change, boolean cancel, boolean resume) {}

  /// A state, in a word and a colour.
  public record Tone(String word, String style) {}

  /// An invoice.
  public record InvoiceRow(
      String day, String number, String amount, Tone state, String page, String pdf) {}
}
