#include <plenum/json/status.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value tallies(const std::vector<Tally>& all) {
    Value result = Value::array();
    for (const auto& each : all) {
        result.push_back(
            {{"id", each.id}, {"title", each.title}, {"motions", each.motions}, {"leads", each.leads}});
    }
    return result;
}

Value ids(const std::vector<std::size_t>& motions, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto motion : motions) result.push_back(label(agenda.motions[motion]));
    return result;
}

Value pairs(const std::vector<open::Pair>& all, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& each : all) {
        result.push_back({{"a", label(agenda.motions[each.a])},
                          {"b", label(agenda.motions[each.b])},
                          {"confidence", probability(each.confidence)}});
    }
    return result;
}

Value brackets(const Status& status, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& each : status.brackets) {
        result.push_back({{"members", ids(each.members, agenda)},
                          {"confidence", probability(each.confidence)},
                          {"weakest", ids(each.weakest.one, agenda)}});
    }
    return result;
}

Value policy(const Status& status, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& each : status.policy) {
        result.push_back({{"id", label(agenda.motions[each.motion])},
                          {"reference", each.reference},
                          {"confidence", probability(each.confidence)}});
    }
    return result;
}

Value sections(const Status& status, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& each : status.sections) {
        result.push_back({{"id", label(agenda.motions[each.motion])},
                          {"section", or_null(each.section)},
                          {"confidence", probability(each.confidence)},
                          {"otherwise", or_null(each.otherwise)}});
    }
    return result;
}

Value amendments(const Status& status, const Agenda& agenda) {
    Value result = Value::array();
    for (const auto& each : status.amendments) {
        const auto& amendment = agenda.amendments[each.amendment];
        Value with = Value::array();
        for (const auto other : each.with) with.push_back(agenda.amendments[other].id);
        result.push_back({{"id", or_null(amendment.id)},
                          {"to", amendment.to},
                          {"trouble", open::name(each.trouble)},
                          {"with", std::move(with)}});
    }
    return result;
}

Value unsettled(const Status& status, const Agenda& agenda) {
    Value late = Value::array();
    for (const auto& each : status.late) {
        late.push_back({{"id", label(agenda.motions[each.motion])}, {"submitted", or_null(each.submitted)}});
    }
    Value speakers = Value::array();
    for (const auto& item : status.speakers) {
        speakers.push_back(
            {{"id", item.id}, {"speaker", item.speaker}, {"invitation", or_null(item.invitation)}});
    }
    return {{"late", std::move(late)},
            {"brackets", brackets(status, agenda)},
            {"opposing", pairs(status.opposing, agenda)},
            {"duplicates", pairs(status.duplicates, agenda)},
            {"policy", policy(status, agenda)},
            {"sections", sections(status, agenda)},
            {"amendments", amendments(status, agenda)},
            {"speakers", std::move(speakers)}};
}

Value decided(const Status& status) {
    Value acts = Value::object();
    for (const auto& [act, n] : status.acts) acts[act] = n;
    Value published = nullptr;
    if (status.printed) {
        const bool agenda = status.printed->paper == act::Publish::Paper::agenda;
        published = {{"paper", agenda ? "agenda" : "supplement"}, {"on", or_null(status.printed->on)}};
    }
    return {{"acts", std::move(acts)}, {"published", std::move(published)}, {"changed", status.changed}};
}

}  // namespace

std::string status(const Status& status, const Agenda& agenda, const std::vector<Step>& next) {
    Value dates = Value::array();
    for (const auto& each : status.dates) {
        dates.push_back({{"key", each.key}, {"when", each.when}, {"days", each.days}});
    }
    Value over = Value::array();
    for (const auto& each : status.over_limit)
        over.push_back({{"name", each.title}, {"motions", each.motions}});
    Value steps = Value::array();
    for (const auto& each : next) steps.push_back({{"what", each.what}, {"command", or_null(each.command)}});
    return printed({{"schema", "plenum/status/1"},
                    {"conference", or_null(agenda.conference.name)},
                    {"today", status.today},
                    {"stage", name(status.stage)},
                    {"dates", std::move(dates)},
                    {"motions", status.counts.motions},
                    {"committees", status.counts.submitters},
                    {"brackets", status.counts.brackets},
                    {"alone", status.counts.alone},
                    {"by_stem", tallies(status.counts.stems)},
                    {"by_section", tallies(status.counts.sections)},
                    {"by_committee", tallies(status.counts.committees)},
                    {"not_submitted", status.not_submitted},
                    {"over_limit", std::move(over)},
                    {"minutes", {{"asked", status.asked}, {"given", status.given}}},
                    {"open", unsettled(status, agenda)},
                    {"decided", decided(status)},
                    {"next", std::move(steps)}});
}

}  // namespace plenum::json
