// Why one motion leads a bracket, and another does not.
#include <plenum/report/leading.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

/// A weight or a sum of points as people write it: "3", "0.5", "4.17".
std::string figure(double value) {
    auto hundredths = std::lround(value * 100);
    auto text = std::to_string(hundredths / 100);
    hundredths %= 100;
    if (hundredths == 0) return text;
    text += (hundredths < 10 ? ".0" : ".") + std::to_string(hundredths);
    if (text.back() == '0') text.pop_back();
    return text;
}

/// Two places always, so that points stand below one another.
std::string points(double value) {
    const auto hundredths = std::lround(value * 100);
    const auto rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

/// What a criterion rewards.
std::string meaning(std::string_view criterion) {
    if (criterion == "coverage") return "saying what the others of the bracket say";
    if (criterion == "policy") return "making policy";
    if (criterion == "clean") return "having nothing to mend under 'plenum validate'";
    if (criterion == "clarity") return "few words, and above all few in one vote";
    if (criterion == "spread") return "a committee that leads no other bracket";
    return "a small committee";
}

doc::Table table(const Bracket& bracket, const Motions& motions) {
    doc::Table result{
        .caption =
            "What speaks for each. Share: of the others' telling words, how many it says. "
            "To mend: errors and warnings of validate. Vote: the most words in one vote, "
            "lead text and part. Leads: other brackets that its committee leads. Size: of the "
            "committee.",
        .head = {"Motion", "Points", "Share", "Policy", "To mend", "Words", "Vote", "Leads", "Size"},
        .numeric = {false, true, true, false, true, true, true, true, false}};
    for (std::size_t i = 0; i < bracket.members.size(); ++i) {
        const auto& motion = motions[bracket.members[i]];
        const auto& merit = bracket.merits[i];
        result.rows.push_back(
            {doc::plain((i == 0 ? "* " : "") + label(motion)), doc::plain(points(merit.points)),
             doc::plain(percent(merit.says)), doc::plain(merit.policy > 0 ? "yes" : "no"),
             doc::plain(merit.findings ? std::to_string(*merit.findings) : "?"),
             doc::plain(std::to_string(merit.words)), doc::plain(std::to_string(merit.longest)),
             doc::plain(std::to_string(merit.led)), doc::plain(merit.size.empty() ? "?" : merit.size)});
    }
    return result;
}

}  // namespace

doc::Document leading(const Motions& motions, const Grouping& grouping, const Conference& conference,
                      std::size_t asked) {
    doc::Document document;
    document.language = language_tag(conference.language);
    const auto name = label(motions[asked]);
    const auto say = [&](std::string text) {
        document.elements.emplace_back(doc::Paragraph{doc::plain(text)});
    };
    const auto bracket = std::ranges::find_if(grouping.brackets, [&](const Bracket& each) {
        return std::ranges::find(each.members, asked) != each.members.end();
    });
    if (bracket == grouping.brackets.end()) {
        document.title = name + " stands alone";
        say("It is in no bracket, so it has its own star, and nobody leads it.");
        return document;
    }
    const auto lead = label(motions[bracket->lead()]);
    const bool leads = bracket->lead() == asked;
    document.title = leads ? "Why " + name + " leads" : "Why " + name + " does not lead";
    say("The bracket of " + lead + " has " + count(bracket->members.size(), "motion", "motions") + ". " +
        (leads || bracket->lead_decided ? lead + " leads: " + bracket->lead_reason
                                        : lead + " leads rather than " + name + ": " + grouping.why_not));
    if (!leads && bracket->lead_decided) {
        say("Without that decision, " + lead + " beside " + name + ": " + grouping.why_not);
    }
    document.elements.emplace_back(table(*bracket, motions));
    doc::List weights;
    for (const auto& criterion : lead_criteria) {
        const auto weight = grouping.weights.*(criterion.weight);
        weights.items.push_back(doc::plain(std::string(criterion.name) + ", up to " + figure(weight) + ": " +
                                           meaning(criterion.name)));
    }
    say("Points are the sum of these, which 'lead:' in conference.yaml can weigh otherwise:");
    document.elements.emplace_back(std::move(weights));
    return document;
}

}  // namespace plenum::report
