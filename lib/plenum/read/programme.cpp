#include <plenum/base/text.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/programme.hpp>

#include <array>
#include <set>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> day_keys{"date", "sessions"};
constexpr std::array<std::string_view, 2> session_keys{"start", "end"};
constexpr std::array<std::string_view, 10> item_keys{"id", "title",   "kind",       "minutes", "parallel",
                                                     "at", "speaker", "invitation", "room",    "audience"};
constexpr std::array<std::string_view, 8> item_kinds{"report",        "address",   "election", "soapbox",
                                                     "themed-debate", "break-out", "break",    "other"};
constexpr std::array<std::string_view, 4> section_keys{"id", "title", "minutes", "keywords"};
constexpr std::array<std::string_view, 4> committee_keys{"name", "size", "contact", "share_contact"};
constexpr std::array<std::string_view, 3> sizes{"small", "medium", "large"};
constexpr int minutes_of_a_day = 24 * 60;

void expect_map(const Tree& entry, std::string_view what, std::string_view example, Findings& findings) {
    findings.error("wrong-kind",
                   "an entry for " + std::string(what) + " should stand here, and it is " +
                       std::string(kind_name(entry)),
                   "for instance  " + std::string(example), entry.span);
}

/// "Primary care networks" as an id: "primary-care-networks".
std::string id_of(std::string_view title) {
    std::string result;
    for (const auto& word : text::words(title)) result += (result.empty() ? "" : "-") + word.folded;
    return result;
}

/// Each id once; the second is told with what it is the id of.
void claim(std::set<std::string>& ids, const std::string& id, const Tree& entry, Findings& findings) {
    if (id.empty() || ids.insert(id).second) return;
    const auto* place = entry.find("id");
    findings.error("id-twice", "the id '" + id + "' is given twice in this list",
                   "give one of the two another id", place == nullptr ? entry.span : place->span);
}

std::string clock(const Fields& fields, std::string_view key) {
    const auto* value = fields.tree().find(key);
    if (value == nullptr) {
        fields.findings().error("no-time", "this session has no " + std::string(key),
                                R"(for instance  - {start: "09:30", end: "11:00"})", fields.tree().span);
        return {};
    }
    auto result = time(fields.text(key));
    if (result.empty()) {
        fields.findings().error("not-a-time", "'" + std::string(key) + "' should be a time of day",
                                "write it with the hours from 0 to 23, as in  \"09:30\"", value->span);
    }
    return result;
}

std::vector<Session> sessions(const Fields& day) {
    std::vector<Session> result;
    for (const auto& entry : day.list("sessions")) {
        if (!entry.is_map()) {
            expect_map(entry, "a session", R"(- {start: "09:30", end: "11:00"})", day.findings());
            continue;
        }
        const Fields fields(entry, day.findings());
        fields.only(session_keys, "a session");
        Session session{.start = clock(fields, "start"), .end = clock(fields, "end")};
        if (session.start.empty() || session.end.empty()) continue;
        if (session.end <= session.start) {
            day.findings().error("times", "this session ends before it begins",
                                 "times run from 00:00 to 23:59", entry.span);
        } else if (!result.empty() && session.start < result.back().end) {
            day.findings().error("times", "this session begins before the one above it ends",
                                 "sessions of a day stand in their order and do not overlap", entry.span);
        } else {
            result.push_back(std::move(session));
        }
    }
    return result;
}

}  // namespace

std::vector<Day> days(const Fields& conference) {
    auto& findings = conference.findings();
    std::vector<Day> result;
    for (const auto& entry : conference.list("days")) {
        if (!entry.is_map()) {
            expect_map(entry, "a day", "- date: 2026-11-20", findings);
            continue;
        }
        const Fields fields(entry, findings);
        fields.only(day_keys, "a day");
        const auto* written = entry.find("date");
        Day day{.date = date(fields.text("date")), .sessions = sessions(fields)};
        if (day.date.empty()) {
            findings.error("not-a-date", "the date of this day is missing, or no day of the calendar",
                           "write year, month, day, as in  date: 2026-11-20",
                           written == nullptr ? Span{entry.span.offset, 1} : written->span);
            continue;
        }
        if (!result.empty() && day.date <= result.back().date) {
            findings.error("not-a-date", "this day is not after the one above it",
                           "days stand in their order", written->span);
            continue;
        }
        result.push_back(std::move(day));
    }
    return result;
}

std::vector<Item> items(const Fields& conference) {
    auto& findings = conference.findings();
    std::vector<Item> result;
    std::set<std::string> ids;
    for (const auto& entry : conference.list("items")) {
        if (!entry.is_map()) {
            expect_map(entry, "an item",
                       "- {id: chair, title: Report by the chair, minutes: 15, kind: report}", findings);
            continue;
        }
        const Fields fields(entry, findings);
        fields.only(item_keys, "an item");
        Item item{.id = fields.text("id"),
                  .title = fields.text("title"),
                  .kind = fields.choice("kind", item_kinds),
                  .minutes = fields.number("minutes", 0, minutes_of_a_day).value_or(0),
                  .parallel = fields.flag("parallel", false),
                  .at = fields.text("at"),
                  .speaker = fields.text("speaker"),
                  .invitation = fields.text("invitation"),
                  .room = fields.text("room"),
                  .audience = fields.text("audience")};
        if (item.title.empty()) {
            findings.error("no-title", "this item has no title", "for instance  title: Report by the chair",
                           {.offset = entry.span.offset, .length = 1});
            continue;
        }
        if (item.id.empty()) item.id = id_of(item.title);
        if (item.kind.empty()) item.kind = "other";
        claim(ids, item.id, entry, findings);
        result.push_back(std::move(item));
    }
    return result;
}

std::vector<Section> sections(const Fields& conference) {
    auto& findings = conference.findings();
    std::vector<Section> result;
    std::set<std::string> ids;
    for (const auto& entry : conference.list("sections")) {
        Section section;
        if (entry.is_map()) {
            const Fields fields(entry, findings);
            fields.only(section_keys, "a section");
            section = {.id = fields.text("id"),
                       .title = fields.text("title"),
                       .minutes = fields.number("minutes", 0, minutes_of_a_day),
                       .keywords = fields.texts("keywords")};
        } else if (entry.is_scalar()) {
            section.title = one_line(entry.text);
        }
        if (section.title.empty()) section.title = section.id;
        if (section.id.empty()) section.id = id_of(section.title);
        if (section.id.empty()) {
            expect_map(entry, "a section", "- {id: digital, title: Digital and information technology}",
                       findings);
            continue;
        }
        claim(ids, section.id, entry, findings);
        result.push_back(std::move(section));
    }
    return result;
}

std::vector<Committee> committees(const Fields& conference) {
    auto& findings = conference.findings();
    std::vector<Committee> result;
    for (const auto& entry : conference.list("committees")) {
        Committee committee;
        if (entry.is_map()) {
            const Fields fields(entry, findings);
            fields.only(committee_keys, "a committee");
            committee = {.name = fields.text("name"),
                         .size = fields.choice("size", sizes),
                         .contact = fields.text("contact"),
                         .share_contact = fields.flag("share_contact", false)};
        } else if (entry.is_scalar()) {
            committee.name = one_line(entry.text);
        }
        if (committee.name.empty()) {
            expect_map(entry, "a committee", "- {name: Aldermoor, size: small}", findings);
            continue;
        }
        result.push_back(std::move(committee));
    }
    return result;
}

}  // namespace plenum::read
