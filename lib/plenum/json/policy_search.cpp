#include <plenum/json/policy.hpp>
#include <plenum/json/policy_search.hpp>

namespace plenum::json {

namespace {

Value runs(const FoundText& text) {
    Value result = Value::array();
    for (const auto& run : text) result.push_back({{"text", run.text}, {"found", run.found}});
    return result;
}

Value hit_value(const PolicyHit& hit) {
    auto value = policy_value(hit.resolution, hit.conference, hit.year, hit.stems);
    Value snippets = Value::array();
    if (!hit.text.empty()) snippets.push_back({{"part", 0}, {"runs", runs(hit.text)}});
    for (std::size_t i = 0; i < hit.parts.size(); ++i) {
        if (!hit.parts[i].empty()) snippets.push_back({{"part", i + 1}, {"runs", runs(hit.parts[i])}});
    }
    Value chain = Value::array();
    for (const auto& each : hit.superseded_by) {
        chain.push_back({{"policy", each.id},
                         {"conference", or_null(each.conference)},
                         {"year", each.year ? Value(*each.year) : Value(nullptr)}});
    }
    value["superseded_by"] = std::move(chain);
    value["score"] = probability(hit.score);
    value["found"] = std::move(snippets);
    value["file"] = or_null(hit.file);
    value["line"] = hit.line;
    return value;
}

}  // namespace

std::string policy_search(const PolicySearch& search) {
    Value results = Value::array();
    for (const auto& hit : search.hits) results.push_back(hit_value(hit));
    Value places = Value::array();
    for (const auto& place : search.places) {
        places.push_back({{"conference", or_null(place.conference)},
                          {"first_year", place.first_year ? Value(*place.first_year) : Value(nullptr)},
                          {"last_year", place.last_year ? Value(*place.last_year) : Value(nullptr)},
                          {"resolutions", place.resolutions}});
    }
    Value all = {{"schema", "plenum/policy-search/1"},
                 {"words", or_null(search.query.words)},
                 {"total", search.total},
                 {"archive", search.archive},
                 {"results", std::move(results)}};
    if (!search.places.empty()) all["conferences"] = std::move(places);
    return printed(all);
}

}  // namespace plenum::json
