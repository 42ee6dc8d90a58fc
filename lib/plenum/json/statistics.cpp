#include <plenum/json/statistics.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value tallies(const std::vector<Tally>& all, bool leads = true) {
    Value result = Value::array();
    for (const auto& each : all) {
        Value value{{"id", each.id}, {"title", each.title}, {"motions", each.motions}};
        if (leads) value["leads"] = each.leads;
        result.push_back(std::move(value));
    }
    return result;
}

}  // namespace

std::string statistics(const Statistics& s) {
    Value debates = Value::array();
    for (const auto& each : s.debates) {
        debates.push_back({{"motions", each.motions}, {"debates", each.debates}});
    }
    return printed({{"schema", "plenum/stats/1"},
                    {"motions", s.motions},
                    {"committees_with_motions", s.submitters},
                    {"brackets", s.brackets},
                    {"alone", s.alone},
                    {"composites", s.composites},
                    {"amendments", s.amendments},
                    {"makes_policy", s.policy},
                    {"by_section", tallies(s.sections)},
                    {"by_stem", tallies(s.stems)},
                    {"by_committee", tallies(s.committees)},
                    {"by_size", tallies(s.sizes)},
                    {"by_treatment", tallies(s.treatments, false)},
                    {"debates", std::move(debates)}});
}

}  // namespace plenum::json
