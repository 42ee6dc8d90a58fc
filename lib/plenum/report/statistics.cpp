// What was submitted, in charts.
#include <plenum/report/statistics.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

doc::Figure::Amount amount(std::size_t n) {
    return {.value = static_cast<double>(n), .shown = std::to_string(n)};
}

/// Shares of two wholes side by side: who asks for how much, and who gets how much.
doc::Figure compared(const std::vector<Tally>& tallies, const std::string& caption, const std::string& axis) {
    std::size_t motions = 0;
    std::size_t leads = 0;
    for (const auto& each : tallies) {
        motions += each.motions;
        leads += each.leads;
    }
    doc::Figure result{
        .caption = caption, .axis = axis, .series = {"motions submitted", "debates opened"}, .bars = {}};
    const auto share = [](std::size_t part, std::size_t whole) {
        const auto value = whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
        return doc::Figure::Amount{.value = value,
                                   .shown = std::to_string(part) + " (" + percent(value) + ')'};
    };
    for (const auto& each : tallies) {
        result.bars.push_back({each.title, {share(each.motions, motions), share(each.leads, leads)}});
    }
    return result;
}

doc::Figure debates(const Statistics& statistics) {
    doc::Figure result{.caption = "Debates by the number of motions in them",
                       .axis = "Motions in the debate",
                       .series = {"Debates"},
                       .bars = {}};
    for (const auto& each : statistics.debates) {
        const auto label =
            each.motions == 1 ? std::string("alone") : std::to_string(each.motions) + " together";
        result.bars.push_back({label, {amount(each.debates)}});
    }
    return result;
}

std::string summary(const Statistics& s) {
    auto result = count(s.motions, "motion", "motions") + " from " +
                  count(s.submitters, "committee", "committees") + ": " +
                  count(s.brackets, "bracket", "brackets") + ", and " + std::to_string(s.alone) + " alone. " +
                  std::to_string(s.policy) + " would make policy.";
    if (s.composites > 0) {
        result += " The agenda committee drafted " + count(s.composites, "composite", "composites") + ".";
    }
    if (s.amendments > 0) {
        result += " There are " + count(s.amendments, "amendment or rider", "amendments and riders") + ".";
    }
    return result;
}

std::vector<Tally> named(std::vector<Tally> treatments) {
    for (auto& each : treatments) {
        if (each.id == "debate") each.title = "for debate";
        if (each.id == "A") each.title = "A, accepted";
        if (each.id == "AR") each.title = "AR, as reference";
        if (each.id == "part2") each.title = "Part 2";
        if (each.id == "chosen") each.title = "for the ballot";
    }
    return treatments;
}

}  // namespace

doc::Figure chart(const std::vector<Tally>& tallies, const std::string& caption, const std::string& axis) {
    doc::Figure result{.caption = caption, .axis = axis, .series = {"Motions"}, .bars = {}};
    for (const auto& each : tallies) result.bars.push_back({each.title, {amount(each.motions)}});
    return result;
}

doc::Document statistics(const Statistics& statistics, const Conference& conference) {
    doc::Document document;
    const auto of = conference_name(conference);
    document.title = (of.empty() ? "" : of + ": ") + "the motions in figures";
    document.language = language_tag(conference.language);
    auto& put = document.elements;
    put.emplace_back(doc::Paragraph{doc::plain(summary(statistics))});
    put.emplace_back(chart(statistics.sections, "Motions by section", "Section"));
    put.emplace_back(chart(statistics.stems, "Motions by stem; only a mandate makes policy", "Stem"));
    put.emplace_back(chart(statistics.committees, "Motions by committee", "Committee"));
    const bool sized =
        std::ranges::any_of(statistics.sizes, [](const Tally& t) { return t.id != "unknown"; });
    if (sized) {
        put.emplace_back(compared(
            statistics.sizes, "By the size of the committee: motions submitted, and debates that they open",
            "Size of committee"));
    }
    put.emplace_back(debates(statistics));
    put.emplace_back(chart(named(statistics.treatments), "What becomes of the motions", "Treatment"));
    return document;
}

}  // namespace plenum::report
