#include <plenum/lint/allowance.hpp>

#include <algorithm>
#include <optional>

namespace plenum::lint {

namespace {

constexpr std::string_view mark = "plenum: allow";

bool is_rule(std::string_view word) {
    return std::ranges::any_of(rules::all(), [&](const Rule* rule) { return rule->id == word; });
}

/// Where a comment begins on a line: a # at its start or after a blank, outside quotation marks.
std::size_t comment_start(std::string_view line) {
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool after_blank = i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t';
        if (quote != 0) {
            if (quote == '"' && c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '#' && after_blank) {
            return i;
        } else if ((c == '"' || c == '\'') && after_blank) {
            quote = c;
        }
    }
    return std::string_view::npos;
}

/// Cuts "sum-of-money, quotation, the reason" into rules and a reason.
void understand(std::string_view rest, Allowance& allowance) {
    rest = text::trim(rest);
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(", :"), rest.size());
        const auto word = rest.substr(0, end);
        if (!allowance.rules.empty() && !is_rule(word)) break;
        allowance.rules.emplace_back(word);
        rest = rest.substr(end);
        const auto next = rest.find_first_not_of(", :");
        rest = next == std::string_view::npos ? std::string_view{} : rest.substr(next);
    }
    allowance.reason = std::string(rest);
}

/// The allowance of a comment; its place is for the caller to say.
std::optional<Allowance> allowance_in(std::string_view comment) {
    const auto found = comment.find(mark);
    if (found == std::string_view::npos || !text::trim(comment.substr(1, found - 1)).empty())
        return std::nullopt;
    Allowance result;
    result.comment.length = text::trim(comment).size();
    understand(comment.substr(found + mark.size()), result);
    return result;
}

}  // namespace

std::vector<Allowance> allowances(const SourcePtr& source) {
    std::vector<Allowance> result;
    const auto text = source->text();
    if (text.find(mark) == std::string_view::npos) return result;
    std::size_t waiting = 0;  // how many at the end of the list are for the next line with anything on it
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        const auto hash = std::min(comment_start(line), line.size());
        const bool bare = text::trim(line.substr(0, hash)).empty();
        ++number;
        if (!bare) {
            for (; waiting > 0; --waiting) result[result.size() - waiting].line = number;
        }
        if (auto found = allowance_in(line.substr(hash))) {
            found->source = source;
            found->comment.offset = at + hash;
            found->line = number;
            result.push_back(std::move(*found));
            if (bare) ++waiting;
        }
        at = end + 1;
    }
    return result;
}

}  // namespace plenum::lint
