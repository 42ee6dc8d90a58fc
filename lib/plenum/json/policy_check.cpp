#include <plenum/json/policy_check.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value match_of(const PolicyMatch& match, const Bearings& bearings) {
    const auto& conference = bearings.conference(match);
    const auto& resolution = bearings.resolution(match);
    Value parts = Value::array();
    for (std::size_t i = 0; i < resolution.parts.size(); ++i) {
        parts.push_back({{"part", i + 1},
                         {"text", resolution.parts[i].text},
                         {"outcome", outcome_of(resolution, i + 1)}});
    }
    Value result{{"policy", resolution.id},
                 {"relation", name(match.relation)},
                 {"confidence", probability(match.confidence)},
                 {"because", match.because},
                 {"conference", or_null(conference.conference)},
                 {"year", conference.year ? Value(*conference.year) : Value(nullptr)},
                 {"number", or_null(resolution.number)},
                 {"from", or_null(resolution.from)},
                 {"status", or_null(resolution.status)},
                 {"superseded_by", or_null(resolution.superseded_by)},
                 {"text", resolution.text},
                 {"parts", std::move(parts)}};
    if (resolution.parts.empty()) result["outcome"] = outcome_of(resolution, 0);
    return result;
}

}  // namespace

std::string policy_check(const Bearings& bearings, const Motions& motions) {
    Value all = Value::array();
    for (std::size_t i = 0; i < motions.size(); ++i) {
        Value matches = Value::array();
        for (const auto& each : bearings.matches[i]) matches.push_back(match_of(each, bearings));
        all.push_back(
            {{"id", label(motions[i])}, {"from", or_null(motions[i].from)}, {"matches", std::move(matches)}});
    }
    return printed({{"schema", "plenum/policy-check/1"},
                    {"resolutions", bearings.resolutions},
                    {"motions", std::move(all)}});
}

}  // namespace plenum::json
