#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/people.hpp>
#include <plenum/read/programme.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

/// Keys that a later stage understands, and the kinds they can be.
struct LaterKey {
    std::string_view key;
    bool scalar;
    bool list;
    bool map;
};
constexpr std::array later_keys{
    LaterKey{"send_to", true, false, false},       LaterKey{"standing_orders", false, false, true},
    LaterKey{"bodies", false, true, true},         LaterKey{"verbs", false, true, true},
    LaterKey{"abbreviations", false, false, true}, LaterKey{"everyday", false, true, false},
    LaterKey{"lead", false, false, true},          LaterKey{"model", true, false, true},
    LaterKey{"timetable", false, true, true},      LaterKey{"style", false, false, true},
    LaterKey{"chair", false, false, true},         LaterKey{"summary", false, false, true},
    LaterKey{"rules", false, false, true},         LaterKey{"words", false, false, true},
    LaterKey{"wordlists", false, false, true},     LaterKey{"spelling", false, false, true},
    LaterKey{"policy", false, false, true},
};

constexpr std::array<std::string_view, 35> keys{
    "format",   "name",          "year",       "nation",          "language",  "venue",
    "opening",  "previous",      "motions",    "dates",           "limits",    "days",
    "items",    "sections",      "committees", "standing_orders", "bodies",    "verbs",
    "everyday", "abbreviations", "lead",       "model",           "timetable", "style",
    "rules",    "words",         "wordlists",  "spelling",        "officers",  "agenda_committee",
    "notes",    "chair",         "summary",    "send_to",         "policy"};
constexpr std::array<std::string_view, 6> date_keys{"mailout", "deadline",   "amendments",
                                                    "agenda",  "supplement", "embargo"};
constexpr std::array<std::string_view, 3> limit_keys{"words", "parts", "motions_per_committee"};
constexpr std::array<std::string_view, 5> nations{"UK", "England", "Scotland", "Wales", "Northern Ireland"};

std::map<std::string, std::string> dates(const Fields& conference) {
    std::map<std::string, std::string> result;
    const auto* map = conference.map("dates");
    if (map == nullptr) return result;
    const Fields fields(*map, conference.findings());
    fields.only(date_keys, "the dates");
    for (const auto key : date_keys) {
        const auto written = fields.text(key);
        if (written.empty()) continue;
        auto when = moment(written);
        if (when.empty()) {
            conference.findings().error(
                "not-a-date", "this is no date of the calendar, or written in another way",
                "write year, month, day, as in  2026-09-01  or  2026-09-01T12:00", map->find(key)->span);
            continue;
        }
        result.emplace(key, std::move(when));
    }
    return result;
}

void limits(const Fields& conference, Limits& result) {
    constexpr int most = 10'000;
    const auto* map = conference.map("limits");
    if (map == nullptr) return;
    const Fields fields(*map, conference.findings());
    fields.only(limit_keys, "the limits");
    if (const auto words = fields.number("words", 1, most)) result.words = words;
    if (const auto parts = fields.number("parts", 1, most)) result.parts = parts;
    if (const auto motions = fields.number("motions_per_committee", 1, most))
        result.motions_per_committee = motions;
}

/// Sections that a conference names anew keep the words that speak for them.
void keep_keywords(std::vector<Section>& sections, const std::vector<Section>& known) {
    for (auto& section : sections) {
        if (!section.keywords.empty()) continue;
        const auto same = std::ranges::find_if(known, [&](const Section& each) {
            return each.id == section.id || text::fold(each.title) == text::fold(section.title);
        });
        if (same != known.end()) section.keywords = same->keywords;
    }
}

bool fits(const Tree& member, const LaterKey& key) {
    return (member.is_scalar() && key.scalar) || (member.is_list() && key.list) ||
           (member.is_map() && key.map);
}

void later(const Fields& conference, Tree& rest) {
    rest.kind = Tree::Kind::map;
    for (const auto& key : later_keys) {
        const auto* member = conference.tree().find(key.key);
        if (member == nullptr || member->kind == Tree::Kind::null) continue;
        if (fits(*member, key)) {
            rest.children.push_back(*member);
        } else if (key.map) {
            conference.wrong_kind(*member, "names with values",
                                  "write each as  name: value  on a line of its own, further in");
        } else {
            conference.wrong_kind(
                *member, "a list",
                "write each entry on a line of its own, further in and beginning with a dash");
        }
    }
}

void fill(Conference& result, const Fields& fields) {
    const auto take = [&](std::string_view key, std::string& into) {
        if (auto written = fields.text(key); !written.empty()) into = std::move(written);
    };
    take("name", result.name);
    if (const auto year = fields.number("year", 1900, 2200)) result.year = year;
    if (auto nation = fields.choice("nation", nations); !nation.empty()) result.nation = std::move(nation);
    take("language", result.language);
    result.language = text::fold(result.language);
    if (result.language != "english") result.sections = known_sections(result.language);
    take("venue", result.venue);
    take("opening", result.opening);
    take("previous", result.previous);
    take("motions", result.motions);
    result.dates = dates(fields);
    limits(fields, result.limits);
    result.days = days(fields);
    result.items = items(fields);
    if (auto own = sections(fields); !own.empty()) {
        keep_keywords(own, result.sections);
        result.sections = std::move(own);
    }
    result.committees = committees(fields);
    result.officers = officers(fields);
    result.agenda_committee = agenda_committee(fields);
    result.notes = notes(fields);
    later(fields, result.rest);
}

}  // namespace

Conference builtin_conference() {
    Conference result;
    Diagnostics none;
    Findings findings(nullptr, none);
    fill(result, Fields(data::tree("conference"), findings));
    result.sections = known_sections(result.language);
    return result;
}

Conference conference(const SourcePtr& source, Diagnostics& out) {
    auto result = builtin_conference();
    result.origin.source = source;
    Findings findings(source, out);
    const auto documents = yaml(source, out);
    if (documents.size() > 1) {
        findings.error("two-documents",
                       "there are two documents (set apart by ---) in this file, and one conference",
                       "take the line --- away", documents[1].span);
    }
    if (documents.empty()) return result;
    const auto& document = documents.front();
    if (!document.is_map()) {
        findings.error("wrong-kind",
                       "a conference is written as names with values, and here there is " +
                           std::string(kind_name(document)),
                       "for instance  name: UK Conference of LMCs",
                       {.offset = document.span.offset, .length = 1});
        return result;
    }
    if (!known_format(document, findings)) return result;
    const Fields fields(document, findings);
    fields.only(keys, "a conference", {"sections", "motions"});
    result.origin.whole = document.span;
    for (const auto& field : document.children) result.origin.fields.emplace_back(field.key, field.span);
    fill(result, fields);
    return result;
}

}  // namespace plenum::read
