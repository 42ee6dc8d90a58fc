#include <plenum/base/parallel.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value bracket(const Bracket& bracket, const Motions& motions) {
    Value members = Value::array();
    for (const auto member : bracket.members) members.push_back(label(motions[member]));
    const auto lead = label(motions[bracket.lead()]);
    return {{"id", lead},
            {"subject", bracket.subject},
            {"section", or_null(bracket.section)},
            {"members", std::move(members)},
            {"lead", lead},
            {"lead_reason", bracket.lead_reason},
            {"confidence", probability(bracket.confidence)}};
}

Value pair(const Pair& pair, const Motions& motions) {
    return {{"a", label(motions[pair.a])},
            {"b", label(motions[pair.b])},
            {"relation", name(pair.relation)},
            {"confidence", probability(pair.confidence)},
            {"relation_confidence", probability(pair.relation_confidence)},
            {"because", pair.because}};
}

Value see_also(const Grouping& grouping, const Motions& motions) {
    Value value = Value::object();
    for (std::size_t i = 0; i < grouping.see_also.size(); ++i) {
        Value others = Value::array();
        for (const auto& [motion, confidence] : grouping.see_also[i]) {
            others.push_back({{"id", label(motions[motion])}, {"confidence", probability(confidence)}});
        }
        value.push_back({label(motions[i]), std::move(others)});
    }
    return value;
}

}  // namespace

std::string grouping(const Motions& motions, const Grouping& grouping) {
    Value brackets = Value::array();
    for (const auto& each : grouping.brackets) brackets.push_back(bracket(each, motions));
    Value singles = Value::array();
    for (const auto single : grouping.singles) singles.push_back(label(motions[single]));
    // Of 700 motions there may be thousands of pairs: they are most of the paper.
    Value::array_t pairs(grouping.pairs.size());
    in_halves(pairs.size(), 500, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) pairs[i] = pair(grouping.pairs[i], motions);
    });
    return printed({{"schema", "plenum/group/1"},
                    {"brackets", std::move(brackets)},
                    {"singles", std::move(singles)},
                    {"pairs", std::move(pairs)},
                    {"see_also", see_also(grouping, motions)}});
}

}  // namespace plenum::json
