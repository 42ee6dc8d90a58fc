#include <plenum/base/clock.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/timetable_file.hpp>
#include <plenum/read/yaml.hpp>

#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> file_names{"format", "days"};
constexpr std::array<std::string_view, 2> day_names{"date", "timetable"};
constexpr std::array<std::string_view, 5> line_names{"start", "end", "minutes", "section", "item"};
constexpr std::string_view example = R"(for instance  - {start: "09:30", end: "10:10", section: contract})";

void read_line(const Tree& entry, const std::string& day, Findings& findings, TimetableFile& file) {
    if (!entry.is_map()) {
        findings.error("wrong-kind", "what stands in the timetable should be names with values",
                       std::string(example), entry.span);
        return;
    }
    const Fields fields(entry, findings);
    fields.only(line_names, "a line of the timetable", {"start", "section", "item"});
    TimetableLine line{.date = day, .start = time(fields.text("start")), .end = time(fields.text("end"))};
    line.span = entry.span;
    line.id = fields.text("section");
    if (auto item = fields.text("item"); !item.empty()) {
        line.item = true;
        line.id = std::move(item);
    }
    const auto minutes = fields.number("minutes", 1, 24 * 60);
    if (line.end.empty() && minutes && !line.start.empty()) {
        const auto end = clock::minutes(line.start) + *minutes;
        if (end < 24 * 60) line.end = clock::time(end);
    }
    if (line.start.empty() || line.end <= line.start) {
        findings.error("not-a-time",
                       "this line of the timetable has no start and, later on the same day, an end",
                       std::string(example), entry.span);
    } else if (line.id.empty()) {
        findings.error("timetable-line", "this line does not say which section or item stands there",
                       std::string(example), entry.span);
    } else {
        file.lines.push_back(std::move(line));
    }
}

}  // namespace

TimetableFile timetable_file(const SourcePtr& source, Diagnostics& out) {
    TimetableFile result{.source = source, .lines = {}};
    const auto documents = yaml(source, out);
    Findings findings(source, out);
    if (documents.empty() || !documents.front().is_map()) {
        findings.error("wrong-kind", "this is no timetable: it should begin with 'days:'",
                       std::string(example),
                       documents.empty() ? Span{} : Span{documents.front().span.offset, 1});
        return result;
    }
    if (!known_format(documents.front(), findings)) return result;
    const Fields fields(documents.front(), findings);
    fields.only(file_names, "a timetable", {"days"});
    for (const auto& entry : fields.list("days")) {
        const Fields day(entry, findings);
        day.only(day_names, "a day of the timetable", {"date", "timetable"});
        const auto on = date(day.text("date"));
        if (on.empty()) {
            findings.error("not-a-date", "the date of this day is missing, or no day of the calendar",
                           "write year, month, day, as in  date: 2026-11-20", {entry.span.offset, 1});
            continue;
        }
        for (const auto& line : day.list("timetable")) read_line(line, on, findings, result);
    }
    return result;
}

}  // namespace plenum::read
