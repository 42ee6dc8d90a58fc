#include <plenum/report/evaluation.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

namespace plenum::report {

namespace {

using Row = std::vector<doc::Runs>;

std::string three(double value) {
    return fmt::format("{:.3f}", value);
}

std::string between(const Figure& figure) {
    return three(figure.low) + " to " + three(figure.high);
}

void paragraph(doc::Document& document, std::string text) {
    document.elements.emplace_back(doc::Paragraph{doc::plain(std::move(text))});
}

Row row(std::string name, const Figure& figure) {
    return {doc::plain(std::move(name)), doc::plain(three(figure.value)), doc::plain(between(figure))};
}

void add(doc::Table& table, const std::string& name, const Matching& matching) {
    table.rows.push_back(row(name + ", precision", matching.precision));
    table.rows.push_back(row(name + ", recall", matching.recall));
    table.rows.push_back(row(name + ", F1", matching.f1));
}

doc::Table brackets(const Evaluation& evaluation) {
    doc::Table table{
        .caption = "Brackets", .head = {"", "Figure", "95 % between"}, .numeric = {false, true, true}};
    add(table, "Pairs", evaluation.pairs);
    add(table, "B-cubed", evaluation.b_cubed);
    table.rows.push_back(row("A true partner is the likeliest", evaluation.partner_first));
    table.rows.push_back(row("A true partner is among five", evaluation.partner_in_five));
    table.rows.push_back(row("Brier score of the confidences", evaluation.brier));
    return table;
}

doc::Table confidences(const Evaluation& evaluation) {
    doc::Table table{.caption = "How far confidences can be trusted",
                     .head = {"Confidence", "Pairs", "Debated together", "Share", "Mean confidence"},
                     .numeric = {false, true, true, true, true}};
    for (const auto& bin : evaluation.bins) {
        const auto pairs = static_cast<double>(bin.pairs);
        const auto share = bin.pairs == 0 ? "" : three(static_cast<double>(bin.together) / pairs);
        table.rows.push_back({doc::plain(fmt::format("{:.0f} to {:.0f} %", bin.from * 100, bin.to * 100)),
                              doc::plain(std::to_string(bin.pairs)), doc::plain(std::to_string(bin.together)),
                              doc::plain(share), doc::plain(bin.pairs == 0 ? "" : three(bin.mean))});
    }
    return table;
}

std::string plural_of(Relation relation) {
    if (relation == Relation::duplicate) return "Duplicates";
    return relation == Relation::overlap ? "Overlaps" : "Opposites";
}

doc::Table relations(const Evaluation& evaluation) {
    doc::Table table{.caption = "What pairs are to each other",
                     .head = {"", "Figure", "95 % between"},
                     .numeric = {false, true, true}};
    for (const auto& each : evaluation.relations) {
        add(table,
            fmt::format("{} ({} said, {} labelled)", plural_of(each.relation), each.said, each.labelled),
            each.matching);
    }
    return table;
}

doc::Table compared(const std::vector<std::string>& head, const Reached& one, const Reached& other) {
    doc::Table table{.caption = {}, .head = head, .numeric = {false, true, true}};
    const auto add = [&](const char* name, double Reached::*figure) {
        table.rows.push_back(
            {doc::plain(name), doc::plain(three(one.*figure)), doc::plain(three(other.*figure))});
    };
    add("Pairs, F1", &Reached::pair_f1);
    add("B-cubed, F1", &Reached::b_cubed_f1);
    add("A true partner is the likeliest", &Reached::partner_first);
    add("A true partner is among five", &Reached::partner_in_five);
    return table;
}

void halvings(doc::Document& document, const Halvings& halvings) {
    document.elements.emplace_back(doc::Heading{.text = "Halvings"});
    paragraph(document,
              fmt::format("{} times half of the subjects, as a conference of its own, was learned from and "
                          "the other half bracketed. The figure is the mean pair F1; the yardstick is the "
                          "cosine of stems with its cut chosen on the same half.",
                          halvings.count));
    doc::Table table{.caption = {}, .head = {"", "Figure", "95 % between"}, .numeric = {false, true, true}};
    table.rows = {row("Learned", halvings.learned), row("As it was before", halvings.unlearned),
                  row("Yardstick", halvings.yardstick), row("Learned less yardstick", halvings.gain)};
    document.elements.emplace_back(std::move(table));
}

doc::Document paper(const char* title, const Conference& conference) {
    return {.title = title, .subtitle = conference_name(conference), .language = "en-GB"};
}

}  // namespace

doc::Document evaluation(const Evaluation& evaluation, const Conference& conference) {
    auto document = paper("Proposals beside decisions", conference);
    paragraph(document,
              fmt::format("{}. Proposed: {}, the largest of {}. Decided: {}, the largest of {}.",
                          count(evaluation.motions, "motion", "motions"),
                          count(evaluation.proposed, "bracket", "brackets"), evaluation.largest_proposed,
                          count(evaluation.decided, "bracket", "brackets"), evaluation.largest_decided));
    document.elements.emplace_back(brackets(evaluation));
    document.elements.emplace_back(confidences(evaluation));
    if (!evaluation.relations.empty()) document.elements.emplace_back(relations(evaluation));
    if (evaluation.sectioned > 0) {
        doc::Table table{.caption = "Sections of " + count(evaluation.sectioned, "motion", "motions"),
                         .head = {"", "Figure", "95 % between"},
                         .numeric = {false, true, true}};
        table.rows = {row("The right one is the likeliest", evaluation.section_first),
                      row("The right one is among three", evaluation.section_in_three)};
        document.elements.emplace_back(std::move(table));
    }
    if (const auto& cross = evaluation.cross_validation) {
        document.elements.emplace_back(doc::Heading{.text = "Cross-validation"});
        paragraph(document,
                  "Weights and cut were learned anew, from nothing; who judges a pair of motions has seen "
                  "neither of "
                  "their subjects. The yardstick is the cosine of stems with its cut chosen on the "
                  "same subjects.");
        document.elements.emplace_back(
            compared({"", "Learned", "Yardstick"}, cross->learned, cross->yardstick));
    }
    if (evaluation.halvings) halvings(document, *evaluation.halvings);
    return document;
}

doc::Document calibration(const Lessons& lessons, const Conference& conference) {
    auto document =
        paper("What past brackets teach", lessons.after.conferences == 1 ? conference : Conference{});
    const auto& after = lessons.after;
    paragraph(document,
              fmt::format("Learned from {} of {} at {}.", count(after.brackets, "bracket", "brackets"),
                          count(after.motions, "motion", "motions"),
                          count(after.conferences, "conference", "conferences")));
    document.elements.emplace_back(
        compared({"On these motions", "Before", "After"}, lessons.reached_before, after.reached));
    if (lessons.changed) {
        paragraph(document,
                  "Every motion is judged by weights that were learned without its subject, so that "
                  "this is what may be expected of other motions of the kind.");
        paragraph(document,
                  fmt::format("Motions are put together while {:.2f} probable on average; it was {:.2f}.",
                              after.cut, lessons.before.cut));
    } else {
        paragraph(document,
                  "Nothing that could be learned from so few brackets does clearly better: "
                  "the weights stay as they were.");
    }
    paragraph(document, lessons.written.empty()
                            ? std::string("Nothing was written; -o calibration.yaml writes it to a file.")
                            : "Written to " + lessons.written +
                                  "; a conference uses it when its conference.yaml "
                                  "says  model:  and the file's name.");
    return document;
}

}  // namespace plenum::report
