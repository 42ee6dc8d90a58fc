// A conference's settings, a year on.
#include <plenum/write/edits.hpp>
#include <plenum/write/layout.hpp>
#include <plenum/write/next_year.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace plenum::write {

namespace {

constexpr std::array<std::string_view, 3> of_one_year{"dates", "days", "motions"};

/// Puts "# " before every line on which a member of the map stands.
void comment_out(std::vector<Edit>& edits, std::string_view text, const Tree& member) {
    const auto end = std::max(member.span.offset + member.span.length, member.key_span.offset + 1);
    for (const auto& line : layout::lines(text)) {
        const auto line_end = line.begin + line.length;
        if (line_end < member.key_span.offset || line.begin >= end || line.is_blank(text)) continue;
        edits.push_back({.span = {line.begin, 0}, .replacement = "# "});
    }
}

std::string year_after(const std::string& year) {
    int value = 0;
    const auto* end = year.data() + year.size();
    return std::from_chars(year.data(), end, value).ptr == end ? std::to_string(value + 1) : year;
}

/// Where a key may be added: before the first member, on a line of its own.
Span before_first(const Tree& conference) {
    return {conference.children.front().key_span.offset, 0};
}

/// A map in braces has no lines of its own for its members.
bool is_in_braces(std::string_view text, const Tree& conference) {
    return text.substr(conference.span.offset, 1) == "{";
}

std::string written_anew(const Tree& conference, const std::string& previous) {
    auto next = conference;
    std::erase_if(next.children, [](const Tree& each) {
        return each.key == "previous" || std::ranges::find(of_one_year, each.key) != of_one_year.end();
    });
    for (auto& member : next.children) {
        if (member.key == "year") member.text = year_after(member.text);
    }
    next.children.push_back(text("previous", previous));
    std::string result;
    for (const auto& line : block(next)) result += line + '\n';
    return result;
}

}  // namespace

std::string next_year(const Source& source, const Tree& conference, const std::string& previous) {
    const auto text = source.text();
    if (!conference.is_map() || conference.children.empty())
        return write::scalar("previous") + ": " + quoted(previous) + '\n' + std::string(text);
    if (is_in_braces(text, conference)) return written_anew(conference, previous);
    std::vector<Edit> edits;
    for (const auto& member : conference.children) {
        if (member.key == "year")
            edits.push_back({.span = member.span, .replacement = year_after(member.text)});
        if (member.key == "previous") edits.push_back({.span = member.span, .replacement = quoted(previous)});
        if (std::ranges::find(of_one_year, member.key) != of_one_year.end()) comment_out(edits, text, member);
    }
    if (conference.find("previous") == nullptr) {
        edits.push_back(
            {.span = before_first(conference),
             .replacement = "previous: " + quoted(previous) + std::string(layout::line_end(text))});
    }
    return apply(text, std::move(edits));
}

}  // namespace plenum::write
