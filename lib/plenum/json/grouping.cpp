#include <plenum/base/parallel.hpp>
#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>

namespace plenum::json {

namespace {

Value labels(const std::vector<std::size_t>& some, const Motions& motions) {
    Value value = Value::array();
    for (const auto motion : some) value.push_back(label(motions[motion]));
    return value;
}

Value decided(const std::optional<Decided>& decided) {
    if (!decided) return nullptr;
    return {{"decision", decided->entry},
            {"reason", or_null(decided->reason)},
            {"on", or_null(decided->on)},
            {"by", or_null(decided->by)}};
}

Value bracket(const Bracket& bracket, const Motions& motions) {
    const auto lead = label(motions[bracket.lead()]);
    return {{"id", lead},
            {"subject", bracket.subject},
            {"section", or_null(bracket.section)},
            {"members", labels(bracket.members, motions)},
            {"lead", lead},
            {"lead_reason", bracket.lead_reason},
            {"confidence", probability(bracket.confidence)},
            {"weakest_link",
             {{"between", labels(bracket.weakest.one, motions)},
              {"and", labels(bracket.weakest.other, motions)},
              {"confidence", probability(bracket.weakest.confidence)}}},
            {"decided", decided(bracket.decided)},
            {"lead_decided", decided(bracket.lead_decided)}};
}

/// Figures to three places, and what they were made of.
Value merit(const Merit& merit, const std::string& id, const std::string& from) {
    Value figures = Value::object();
    for (const auto& criterion : lead_criteria) {
        const bool unknown = criterion.name == "clean" && !merit.findings;
        figures[std::string(criterion.name)] =
            unknown ? Value(nullptr) : Value(probability(merit.*(criterion.figure)));
    }
    return {{"id", id},
            {"from", from},
            {"points", probability(merit.points)},
            {"criteria", std::move(figures)},
            {"says_of_others", probability(merit.says)},
            {"findings", merit.findings ? Value(*merit.findings) : Value(nullptr)},
            {"words", merit.words},
            {"longest_vote", merit.longest},
            {"leads_already", merit.led},
            {"size", or_null(merit.size)}};
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
    // Ids are known to differ; an object that looks for each among all before would cost their square.
    Value::object_t value;
    value.reserve(grouping.see_also.size());
    for (std::size_t i = 0; i < grouping.see_also.size(); ++i) {
        Value others = Value::array();
        for (const auto& [motion, confidence] : grouping.see_also[i]) {
            others.push_back({{"id", label(motions[motion])}, {"confidence", probability(confidence)}});
        }
        value.emplace_back(label(motions[i]), std::move(others));
    }
    return value;
}

Value why_not(std::size_t asked, const Grouping& grouping, const Motions& motions) {
    Value weights = Value::object();
    for (const auto& criterion : lead_criteria) {
        weights[std::string(criterion.name)] = grouping.weights.*(criterion.weight);
    }
    for (const auto& bracket : grouping.brackets) {
        if (std::ranges::find(bracket.members, asked) == bracket.members.end()) continue;
        Value members = Value::array();
        for (std::size_t i = 0; i < bracket.members.size(); ++i) {
            const auto& motion = motions[bracket.members[i]];
            members.push_back(merit(bracket.merits[i], label(motion), motion.from));
        }
        return {{"motion", label(motions[asked])},      {"bracket", label(motions[bracket.lead()])},
                {"leads", bracket.lead() == asked},     {"lead_reason", bracket.lead_reason},
                {"because", or_null(grouping.why_not)}, {"weights", std::move(weights)},
                {"members", std::move(members)}};
    }
    return {{"motion", label(motions[asked])}, {"bracket", nullptr}, {"weights", std::move(weights)}};
}

}  // namespace

std::string grouping(const Motions& motions, const Grouping& grouping, std::optional<std::size_t> why) {
    Value brackets = Value::array();
    for (const auto& each : grouping.brackets) brackets.push_back(bracket(each, motions));
    Value alone = Value::array();
    for (const auto& [motion, decision] : grouping.alone) {
        Value entry{{"id", label(motions[motion])}};
        entry.update(decided(decision));
        alone.push_back(std::move(entry));
    }
    // Of 700 motions there may be thousands of pairs: they are most of the paper.
    Value::array_t pairs(grouping.pairs.size());
    in_halves(pairs.size(), 500, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) pairs[i] = pair(grouping.pairs[i], motions);
    });
    Value value{{"schema", "plenum/group/1"},
                {"brackets", std::move(brackets)},
                {"singles", labels(grouping.singles, motions)},
                {"decided_alone", std::move(alone)},
                {"pairs", std::move(pairs)},
                {"see_also", see_also(grouping, motions)}};
    if (why) value["why"] = why_not(*why, grouping, motions);
    return printed(value);
}

}  // namespace plenum::json
