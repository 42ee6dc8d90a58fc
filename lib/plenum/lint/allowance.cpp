#include <plenum/lint/allowance.hpp>

#include <algorithm>
#include <map>
#include <set>

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

struct Region {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// From the first byte of a record to the last byte of its fields.
Region region_of(const Origin& origin) {
    Region region{.begin = origin.whole.offset, .end = origin.whole.offset + origin.whole.length};
    for (const auto& [name, span] : origin.fields)
        region.end = std::max(region.end, span.offset + span.length);
    return region;
}

/// What an allowance speaks of.
Region covered(const Allowance& allowance, const std::vector<const Origin*>& records,
               const std::vector<Span>& places) {
    const auto& source = *allowance.source;
    const auto line_of = [&](std::size_t offset) { return source.position(offset).line; };
    for (const auto* origin : records) {
        if (line_of(origin->whole.offset) == allowance.line) return region_of(*origin);
    }
    for (const auto& span : places) {
        const auto last = span.offset + (span.length == 0 ? 0 : span.length - 1);
        // A key stands on the line of its value, or above a block.
        const auto first_line = line_of(span.offset);
        if (first_line <= allowance.line + 1 && first_line + 1 > allowance.line &&
            line_of(last) >= allowance.line) {
            return {.begin = span.offset, .end = span.offset + span.length};
        }
        if (first_line <= allowance.line && line_of(last) >= allowance.line) {
            return {.begin = span.offset, .end = span.offset + span.length};
        }
    }
    return {.begin = 0, .end = source.text().size() + 1};
}

Diagnostic complaint(const Allowance& allowance, Severity severity, std::string message, std::string hint) {
    return {.severity = severity,
            .rule = "allow-comment",
            .message = std::move(message),
            .hint = std::move(hint),
            .source = allowance.source,
            .span = allowance.comment,
            .motion = {},
            .part = 0};
}

}  // namespace

std::vector<Allowance> allowances(const SourcePtr& source) {
    std::vector<Allowance> result;
    const auto text = source->text();
    if (text.find(mark) == std::string_view::npos) return result;
    std::vector<std::size_t> waiting;  // for the next line with anything on it
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        ++number;
        const auto hash = comment_start(line);
        const auto before = text::trim(line.substr(0, std::min(hash, line.size())));
        if (!before.empty()) {
            for (const auto i : waiting) result[i].line = number;
            waiting.clear();
        }
        if (hash != std::string_view::npos) {
            const auto comment = line.substr(hash);
            const auto found = comment.find(mark);
            if (found != std::string_view::npos && text::trim(comment.substr(1, found - 1)).empty()) {
                Allowance each{.source = source,
                               .comment = {.offset = at + hash, .length = text::trim(comment).size()},
                               .line = number,
                               .rules = {},
                               .reason = {}};
                understand(comment.substr(found + mark.size()), each);
                if (before.empty()) waiting.push_back(result.size());
                result.push_back(std::move(each));
            }
        }
        at = end + 1;
    }
    return result;
}

Diagnostics without_allowed(const Diagnostics& found, const Motions& motions, const Amendments& amendments,
                            const Choice& choice) {
    std::vector<SourcePtr> sources;
    std::map<const Source*, std::vector<const Origin*>> records;
    std::map<const Source*, std::vector<Span>> places;
    const auto remember = [&](const Origin& origin) {
        if (!origin.source) return;
        auto& list = records[origin.source.get()];
        if (list.empty()) sources.push_back(origin.source);
        list.push_back(&origin);
        for (const auto& [name, span] : origin.fields) {
            if (name != "parts") places[origin.source.get()].push_back(span);
        }
    };
    for (const auto& motion : motions) {
        remember(motion.origin);
        for (const auto& part : motion.parts) places[motion.origin.source.get()].push_back(part.span);
    }
    for (const auto& amendment : amendments) remember(amendment.origin);

    std::set<std::size_t> passed;
    std::vector<Diagnostic> complaints;
    const auto* own = choice.find("allow-comment");
    const auto severity = own == nullptr ? Severity::note : own->severity;
    const auto& all = found.all();
    for (const auto& source : sources) {
        for (const auto& allowance : allowances(source)) {
            const auto region = covered(allowance, records[source.get()], places[source.get()]);
            if (allowance.reason.empty()) {
                complaints.push_back(
                    complaint(allowance, severity, "this comment gives no reason",
                              "write why, after a comma: # plenum: allow sum-of-money, the fee "
                              "is the point"));
            }
            for (const auto& rule : allowance.rules) {
                if (!is_rule(rule)) {
                    complaints.push_back(complaint(allowance, severity,
                                                   "there is no rule '" + rule + "' to allow",
                                                   "'plenum explain' lists the rules"));
                    continue;
                }
                bool used = false;
                for (std::size_t i = 0; i < all.size(); ++i) {
                    const bool here = all[i].source == source && all[i].rule == rule &&
                                      all[i].span.offset >= region.begin && all[i].span.offset < region.end;
                    if (!here) continue;
                    used = true;
                    passed.insert(i);
                }
                if (!used && choice.find(rule) != nullptr) {
                    complaints.push_back(
                        complaint(allowance, severity,
                                  "this comment allows '" + rule + "', but there is nothing to allow",
                                  "take the comment out"));
                }
            }
        }
    }
    Diagnostics result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!passed.contains(i)) result.add(all[i]);
    }
    if (own != nullptr) {
        for (auto& each : complaints) result.add(std::move(each));
    }
    return result;
}

}  // namespace plenum::lint
