#include "docx_file.hpp"

namespace plenum::test {

doc::Block numbered_motion(std::string number, bool starred) {
    doc::Block result{.number = number, .starred = starred, .who = "ALDERMOOR"};
    result.text = doc::plain("That conference believes that general practice needs rest:");
    result.parts = {{"(i)", doc::plain("in the morning")}, {"(ii)", doc::plain("in the afternoon")}};
    result.anchor = "motion-" + number;
    return result;
}

doc::Document everything() {
    doc::Document result{.title = "Agenda", .subtitle = "Of a conference", .status = "DRAFT"};
    const doc::Bracket bracket{.name = "Bracket 5",
                               .label = "Rest",
                               .blocks = {numbered_motion("5", true), numbered_motion("6", false)},
                               .notes = {{{.text = "See motion 4", .link = "motion-4"}}}};
    const doc::Table table{
        .caption = "Totals",
        .head = {"Section", "Motions"},
        .rows = {{doc::plain("Pay"), doc::plain("4")}, {doc::plain("All"), doc::plain("12")}},
        .numeric = {false, true},
        .total = true};
    auto ticked = table;
    ticked.caption.clear();
    ticked.boxes = true;
    const doc::Figure figure{
        .caption = "Debates",
        .axis = "Section",
        .series = {"Motions", "Last year"},
        .bars = {{"Pay", {{4, "4"}, {2, "2"}}}, {"Rest", {{0, "0"}, {8, "8"}}}, {"None", {}}}};
    doc::List index{.index = true};
    for (int i = 0; i < 9; ++i) index.items.push_back(doc::plain("Aldermoor " + std::to_string(i)));
    auto small = numbered_motion("7", false);
    small.small = true;
    doc::Block under{.number = "4(a)", .who = "HOLMSLEY", .anchor = "motion-4a", .under = true};
    under.text = {{.text = "ten", .style = doc::Run::Style::struck},
                  {.text = "nine", .style = doc::Run::Style::added},
                  {.text = "for", .style = doc::Run::Style::strong},
                  {.text = "the", .style = doc::Run::Style::emphasis},
                  {.text = "(see)", .style = doc::Run::Style::small}};
    under.notes = {doc::plain("a note")};
    result.elements = {doc::Contents{"Contents"},
                       doc::Heading{.text = "Pay", .note = "10.00", .extent = "4 to 13"},
                       doc::Paragraph{doc::plain("To be read.")},
                       doc::Heading{.level = 3, .text = "Pay"},
                       numbered_motion("4", false),
                       under,
                       bracket,
                       bracket,
                       small,
                       table,
                       table,
                       ticked,
                       ticked,
                       figure,
                       figure,
                       doc::List{.items = {doc::plain("one"), doc::plain("two")}},
                       doc::List{.ordered = true, .items = {doc::plain("one"), doc::plain("two")}},
                       doc::List{.ordered = true, .items = {doc::plain("one")}},
                       index,
                       doc::Heading{.text = "Behind"},
                       index,
                       doc::Listing{.caption = "To copy", .text = "a: 1\n  b: 2\n"},
                       bracket};
    return result;
}

}  // namespace plenum::test
