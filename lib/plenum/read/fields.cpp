#include <plenum/base/display.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>

#include <algorithm>
#include <charconv>

namespace plenum::read {

namespace {

/// What was written, short enough for a message.
std::string quoted(std::string_view words) {
    const auto shown = text::first_columns(words, 40);
    return "'" + text::printable(shown) + (shown.size() < words.size() ? "...'" : "'");
}

}  // namespace

void Findings::add(Severity severity, std::string_view rule, std::string message, std::string hint, Span span,
                   std::vector<Edit> fix) {
    if (++count_ > max_findings) return;
    out_.add({.severity = severity,
              .rule = std::string(rule),
              .message = std::move(message),
              .hint = std::move(hint),
              .source = source_,
              .span = span,
              .fix = std::move(fix)});
    if (count_ == max_findings) {
        out_.add({.severity = Severity::error,
                  .rule = "too-many-findings",
                  .message = "there are more than 100 findings in this file; the others are not shown",
                  .hint = "mend some of these and look again: one mistake often makes many",
                  .source = source_,
                  .span = span});
    }
}

void in_small_letters(Tree& map, std::span<const std::string_view> known, Findings& findings) {
    for (auto& member : map.children) {
        if (std::ranges::find(known, member.key) != known.end()) continue;
        const auto folded = text::fold(member.key);
        if (std::ranges::find(known, folded) == known.end() || map.find(folded) != nullptr) continue;
        findings.warning("capitals", quoted(member.key) + " is written with capitals",
                         "write it in small letters: " + folded, member.key_span,
                         {{member.key_span, folded}});
        member.key = folded;
    }
}

std::string_view kind_name(const Tree& tree) {
    switch (tree.kind) {
    case Tree::Kind::null: return "nothing";
    case Tree::Kind::scalar: return "a text";
    case Tree::Kind::list: return "a list";
    case Tree::Kind::map: return "names with values";
    }
    return "nothing";
}

void Fields::only(std::span<const std::string_view> known, std::string_view whose,
                  std::initializer_list<std::string_view> vital) const {
    for (const auto& each : map_.children) {
        if (std::ranges::find(known, each.key) != known.end()) continue;
        const auto nearest = text::nearest(each.key, {known.begin(), known.end()});
        const bool loses = std::ranges::find(vital, nearest) != vital.end();
        findings_.add(loses ? Severity::error : Severity::warning, "unknown-key",
                      quoted(each.key) + " is no part of " + std::string(whose),
                      nearest.empty() ? "what may stand here: " + joined(known)
                                      : "did you mean '" + std::string(nearest) + "'?",
                      each.key_span);
    }
}

const Tree* Fields::member(std::string_view key) const {
    const auto* found = map_.find(key);
    return found == nullptr || found->kind == Tree::Kind::null ? nullptr : found;
}

void Fields::wrong_kind(const Tree& member, std::string_view wanted, std::string_view example) const {
    findings_.error("wrong-kind",
                    "'" + text::printable(member.key) + "' should be " + std::string(wanted) +
                        ", and here it is " + std::string(kind_name(member)),
                    std::string(example), member.key_span);
}

std::string Fields::text(std::string_view key) const {
    const auto* found = member(key);
    if (found == nullptr) return {};
    if (found->is_scalar()) return one_line(found->text);
    wrong_kind(*found, "a text", "put the text in quotation marks: " + std::string(key) + ": \"...\"");
    return {};
}

std::optional<int> Fields::number(std::string_view key, int least, int most) const {
    const auto* found = member(key);
    if (found == nullptr) return {};
    int result = 0;
    const auto* const end = found->text.data() + found->text.size();
    const auto [at, trouble] = std::from_chars(found->text.data(), end, result);
    if (found->is_scalar() && trouble == std::errc{} && at == end && result >= least && result <= most)
        return result;
    findings_.error("not-a-number",
                    "'" + std::string(key) + "' should be a whole number from " + std::to_string(least) +
                        " to " + std::to_string(most),
                    "write it in figures, without a unit", found->span);
    return {};
}

bool Fields::flag(std::string_view key, bool otherwise) const {
    const auto* found = member(key);
    if (found == nullptr) return otherwise;
    const auto word = text::fold(found->text);
    if (found->is_scalar() && (word == "yes" || word == "true" || word == "on")) return true;
    if (found->is_scalar() && (word == "no" || word == "false" || word == "off")) return false;
    findings_.error("not-yes-or-no", "'" + std::string(key) + "' should be yes or no", "write yes or no",
                    found->span);
    return otherwise;
}

std::string Fields::choice(std::string_view key, std::span<const std::string_view> known) const {
    const auto* found = member(key);
    if (found == nullptr) return {};
    const auto written = text(key);
    const auto folded = text::fold(written);
    for (const auto each : known) {
        if (text::fold(each) == folded) return std::string(each);
    }
    if (!found->is_scalar()) return {};
    const auto nearest = text::nearest(written, {known.begin(), known.end()});
    findings_.error("unknown-value",
                    quoted(written) + " is not known as a value of '" + std::string(key) + "'",
                    nearest.empty() ? "what may stand here: " + joined(known)
                                    : "did you mean '" + std::string(nearest) + "'?",
                    found->span);
    return {};
}

std::span<const Tree> Fields::list(std::string_view key) const {
    const auto* found = member(key);
    if (found == nullptr) return {};
    if (found->is_list()) return found->children;
    wrong_kind(*found, "a list",
               "write each entry on a line of its own, further in and beginning with a dash");
    return {};
}

const Tree* Fields::map(std::string_view key) const {
    const auto* found = member(key);
    if (found == nullptr || found->is_map()) return found;
    wrong_kind(*found, "names with values", "write each as  name: value  on a line of its own, further in");
    return nullptr;
}

std::vector<std::string> Fields::texts(std::string_view key) const {
    std::vector<std::string> result;
    for (const auto& item : list(key)) {
        if (item.is_scalar()) {
            result.push_back(one_line(item.text));
        } else {
            findings_.error("wrong-kind",
                            "this entry should be a text, and here it is " + std::string(kind_name(item)),
                            "put it in quotation marks", item.span);
        }
    }
    return result;
}

std::string one_line(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (const char c : text::trim(utf8)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space) {
            result += c;
        } else if (result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

bool known_format(const Tree& document, Findings& findings) {
    const auto* format = document.find("format");
    if (format == nullptr || (format->is_scalar() && format->text == "1")) return true;
    findings.error("unknown-format", "this file says it is of a format that this Plenum does not know",
                   "format 1 is the only one so far: take the line away, or get a newer Plenum",
                   format->span);
    return false;
}

}  // namespace plenum::read
