package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Form;
import java.util.List;

/// An invoice in the browser.
///
/// @param path of this invoice's pages; it holds its secret id
/// @param saved the card that it can be paid with at once; empty without one
/// @param open whether it is still to be paid
public record InvoicePage(
    StandInFrame frame,
    String path,
    PortalPage.Tone state,
    List<Figure> facts,
    List<Figure> lines,
    List<Figure> sums,
    Figure due,
    String saved,
    boolean open,
    CardFields card,
    Form form)
    implements Page {}
