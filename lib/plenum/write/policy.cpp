#include <plenum/write/edits.hpp>
#include <plenum/write/layout.hpp>
#include <plenum/write/policy.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>

namespace plenum::write {

namespace {

void put(std::vector<Tree>& members, const std::string& key, const std::string& words) {
    if (!words.empty()) members.push_back(text(key, words));
}

Tree date(std::string key, const std::string& words) {
    auto result = text(std::move(key), words);
    // A day needs no quotes, and reads better without.
    result.quoted = words.size() != 10 ||
                    !std::ranges::all_of(words, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
    return result;
}

Tree tree_of(const Action& action) {
    std::vector<Tree> members;
    put(members, "responsible", action.responsible);
    members.push_back(text("status", name(action.status)));
    std::vector<Tree> entries;
    for (const auto& entry : action.entries) {
        std::vector<Tree> fields;
        if (!entry.date.empty()) fields.push_back(date("date", entry.date));
        fields.push_back(text("text", entry.text));
        if (entry.response) {
            // Not the answer itself: "no" would be taken for none.
            fields.push_back(text("response", "yes"));
            fields.back().quoted = false;
        }
        entries.push_back(map("", std::move(fields)));
    }
    if (!entries.empty()) members.push_back(list("entries", std::move(entries)));
    put(members, "next", action.next);
    if (!action.due.empty()) members.push_back(date("due", action.due));
    return map("action", std::move(members));
}

std::vector<Tree> texts(const std::vector<std::string>& all) {
    std::vector<Tree> result;
    for (const auto& each : all) result.push_back(text("", each));
    return result;
}

/// Behind the status, the id, or another value that is sure to end on its line, and what else stands there;
/// npos when there is none.
std::size_t behind_name(const Origin& origin, bool in_braces) {
    const auto source = origin.source->text();
    for (const std::string_view name : {"status", "id", "number", "from", "section"}) {
        for (const auto& [field, span] : origin.fields) {
            const auto value = source.substr(span.offset, span.length);
            if (field != name || value.empty() || value.find('\n') != std::string_view::npos) continue;
            const auto end = span.offset + span.length;
            // A comment behind the value stays with it.
            return in_braces ? end : std::min(source.find_first_of("\r\n", end), source.size());
        }
    }
    return std::string_view::npos;
}

/// The blanks before the names of the record: those of its first line, a dash counted as one.
std::string indentation(const Origin& origin) {
    const auto source = origin.source->text();
    const auto line = source.rfind('\n', origin.whole.offset) + 1;  // npos + 1 is 0
    return std::string(origin.whole.offset - (origin.whole.offset == 0 ? 0 : line), ' ');
}

}  // namespace

Tree tree(const Resolution& resolution) {
    std::vector<Tree> members;
    put(members, "id", resolution.id);
    put(members, "number", resolution.number);
    put(members, "from", resolution.from);
    put(members, "section", resolution.section);
    put(members, "text", resolution.text);
    if (!resolution.parts.empty()) {
        std::vector<Tree> parts;
        for (const auto& part : resolution.parts) parts.push_back(text("", part.text));
        members.push_back(list("parts", std::move(parts)));
    }
    if (resolution.outcomes.size() == 1) put(members, "outcome", resolution.outcomes.front());
    if (resolution.outcomes.size() > 1) members.push_back(list("outcomes", texts(resolution.outcomes)));
    put(members, "status", resolution.status);
    put(members, "superseded_by", resolution.superseded_by);
    if (resolution.action) members.push_back(tree_of(*resolution.action));
    return map("", std::move(members));
}

std::string past_conference(const PastConference& past) {
    std::string result = "conference: " + scalar(past.conference) + '\n';
    if (past.year) result += "year: " + std::to_string(*past.year) + '\n';
    result += past.resolutions.empty() ? "resolutions: []\n" : "resolutions:\n";
    for (const auto& each : past.resolutions) {
        const auto lines = block(tree(each));
        for (std::size_t i = 0; i < lines.size(); ++i) result += (i == 0 ? "  - " : "    ") + lines[i] + '\n';
    }
    return result;
}

std::vector<Edit> field_edits(const Resolution& resolution,
                              const std::vector<std::pair<std::string, std::string>>& fields) {
    const auto& origin = resolution.origin;
    const auto source = origin.source->text();
    const bool in_braces = source.substr(origin.whole.offset).starts_with('{');
    std::vector<Edit> result;
    std::string fresh;
    const auto behind = behind_name(origin, in_braces);
    const auto between =
        in_braces ? std::string(", ") : std::string(layout::line_end(source)) + indentation(origin);
    for (const auto& [name, value] : fields) {
        if (value.empty()) continue;
        const auto known = std::ranges::find(origin.fields, name, &std::pair<std::string, Span>::first);
        const bool is_number = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        const auto written = is_number ? value : scalar(value);
        if (known != origin.fields.end() && known->second.length > 0) {
            result.push_back({known->second, written});
        } else {
            const auto member = name + ": " + written;
            fresh += behind == std::string_view::npos ? member + between : between + member;
        }
    }
    if (!fresh.empty()) {
        const auto at = behind != std::string_view::npos ? behind : origin.whole.offset + (in_braces ? 1 : 0);
        result.push_back({{.offset = at, .length = 0}, fresh});
    }
    return result;
}

std::string with_fields(const Resolution& resolution,
                        const std::vector<std::pair<std::string, std::string>>& fields) {
    return apply(resolution.origin.source->text(), field_edits(resolution, fields));
}

}  // namespace plenum::write
