#include <plenum/json/fit.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value or_null(const std::optional<int>& value) {
    return value ? Value(*value) : Value(nullptr);
}

Value debates(const FitSection& section, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& debate : section.debates) {
        Value motions = Value::array();
        for (const auto motion : debate.motions) motions.push_back(label(agenda.motions[motion]));
        result.push_back({{"number", debate.number},
                          {"id", label(agenda.motions[debate.lead])},
                          {"motions", std::move(motions)},
                          {"committees", debate.committees},
                          {"stem", name(debate.stem)},
                          {"votes", debate.votes},
                          {"amendments", debate.amendments},
                          {"minutes", debate.minutes},
                          {"ends", debate.ends},
                          {"proposal", debate.grey       ? Value("grey")
                                       : section.minutes ? Value("stays")
                                                         : Value(nullptr)},
                          {"reason", json::or_null(debate.reason)}});
    }
    return result;
}

Value share(const FitShare& share) {
    return {{"motions", share.motions},
            {"debated", share.debated},
            {"leads", share.leads},
            {"leads_then", share.stays},
            {"even_share", probability(share.even)}};
}

}  // namespace

std::string fit(const Fit& fit, const Agenda& agenda) {
    Value sections = Value::array();
    for (const auto& section : fit.sections) {
        sections.push_back({{"id", section.id},
                            {"title", section.title},
                            {"minutes", or_null(section.minutes)},
                            {"shared", section.shared},
                            {"asked", section.asked},
                            {"stays", section.stays},
                            {"accepted", section.accepted},
                            {"grey", section.grey},
                            {"debates", debates(section, agenda)}});
    }
    Value committees = Value::array();
    for (const auto& each : fit.committees) {
        Value value{{"name", each.name}, {"size", json::or_null(each.size)}};
        value.update(share(each));
        committees.push_back(std::move(value));
    }
    Value sizes = Value::array();
    for (const auto& each : fit.sizes) {
        Value value{{"size", json::or_null(each.size)}, {"committees", each.committees}};
        value.update(share(each));
        sizes.push_back(std::move(value));
    }
    Value returning = Value::array();
    for (const auto& each : fit.returning) {
        returning.push_back(label(agenda.motions[fit.sections[each.section].debates[each.debate].lead]));
    }
    return printed({{"schema", "plenum/fit/1"},
                    {"minutes",
                     {{"sessions", or_null(fit.sessions)},
                      {"items", fit.items},
                      {"asked", fit.asked},
                      {"given", fit.given},
                      {"stays", fit.stays},
                      {"left", fit.left}}},
                    {"sections", std::move(sections)},
                    {"with_what_is_left", std::move(returning)},
                    {"committees", std::move(committees)},
                    {"sizes", std::move(sizes)}});
}

}  // namespace plenum::json
