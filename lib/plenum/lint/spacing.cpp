#include <plenum/lint/spacing.hpp>

#include <algorithm>
#include <optional>

namespace plenum::lint {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

char at(std::string_view text, std::size_t i) {
    return i < text.size() ? text[i] : '\0';
}

/// The word that ends before `end`, with dots and slashes: web addresses and "e.g." are one.
std::string_view run_around(std::string_view text, std::size_t i) {
    const auto begin = text.find_last_of(" \n\t(\"", i);
    const auto from = begin == std::string_view::npos ? 0 : begin + 1;
    const auto end = std::min(text.find_first_of(" \n\t)\"", i), text.size());
    return text.substr(from, end - from);
}

bool is_address(std::string_view run) {
    return run.find("www.") != std::string_view::npos || run.find("://") != std::string_view::npos ||
           run.find('@') != std::string_view::npos || run.ends_with(".uk") ||
           run.find(".uk/") != std::string_view::npos || run.find(".com") != std::string_view::npos ||
           run.find(".org") != std::string_view::npos || run.find(".net") != std::string_view::npos;
}

std::optional<Slip> blank_before_mark(std::string_view text, std::size_t i) {
    if (text[i] != ' ' || i == 0 || text[i - 1] == ' ') return std::nullopt;
    const auto mark = std::min(text.find_first_not_of(' ', i), text.size());
    if (text[i - 1] == '(') return std::nullopt;
    if (std::string_view(",;.:?!)").find(at(text, mark)) == std::string_view::npos || mark == text.size()) {
        return std::nullopt;
    }
    const char next = at(text, mark + 1);
    if (next != '\0' && next != ' ' && next != '\n' && next != '"' && next != ')') return std::nullopt;
    return Slip{
        .span = {.offset = i, .length = mark + 1 - i},
        .message = std::string("there is a blank before this ") + (text[mark] == ')' ? "bracket" : "mark"),
        .hint = "take the blank out",
        .mended = std::string(1, text[mark])};
}

std::optional<Slip> blank_after_bracket(std::string_view text, std::size_t i) {
    // "( )" is a gap to be filled in.
    if (text[i] != '(' || at(text, i + 1) != ' ' || at(text, i + 2) == ')') return std::nullopt;
    return Slip{.span = {.offset = i, .length = 2},
                .message = "there is a blank after this bracket",
                .hint = "take the blank out",
                .mended = "("};
}

std::optional<Slip> no_blank_after(std::string_view text, std::size_t i) {
    const char c = text[i];
    const char before = i == 0 ? '\0' : text[i - 1];
    const char after = at(text, i + 1);
    const bool between = is_letter(before) && (is_letter(after) && (after & 0x80) == 0);
    const bool mark = (c == ',' || c == ';') &&
                      (between || (before == ')' && is_letter(after)) || (is_letter(before) && after == '('));
    // "end.The": a small letter, a stop, a capital and a small letter.
    const bool stop = (c == '.' || c == '?' || c == '!' || c == ':') && before >= 'a' && before <= 'z' &&
                      is_capital(after) && at(text, i + 2) >= 'a' && at(text, i + 2) <= 'z';
    const bool bracket = c == ')' && is_letter(after) && (after & 0x80) == 0 && i > 0 && is_letter(before) &&
                         at(text, i + 2) != ')' && is_letter(at(text, i + 2));
    if ((!mark && !stop && !bracket) || is_address(run_around(text, i))) return std::nullopt;
    // "doctor(s)are" is caught, "doctor(s)" and "(re)commission" are not.
    if (bracket) {
        const auto open = text.rfind('(', i);
        if (open != std::string_view::npos && (open == 0 || text[open - 1] == ' ') && i - open < 5) {
            return std::nullopt;
        }
    }
    return Slip{.span = {.offset = i, .length = 1},
                .message = std::string("a blank is missing after this ") + (c == ')' ? "bracket" : "mark"),
                .hint = "put one",
                .mended = std::string(1, c) + " "};
}

}  // namespace

std::vector<Slip> slips(std::string_view text) {
    std::vector<Slip> result;
    for (std::size_t i = 0; i < text.size();) {
        auto slip = blank_before_mark(text, i);
        if (!slip) slip = blank_after_bracket(text, i);
        if (!slip) slip = no_blank_after(text, i);
        const auto step = slip ? std::max<std::size_t>(1, slip->span.length) : 1;
        if (slip) result.push_back(std::move(*slip));
        i += step;
    }
    return result;
}

std::vector<Span> excess_blanks(std::string_view written) {
    std::vector<Span> result;
    for (std::size_t i = 1; i + 1 < written.size(); ++i) {
        if (written[i] != ' ' || written[i + 1] != ' ') continue;
        const auto end = std::min(written.find_first_not_of(' ', i), written.size());
        const char before = written[i - 1];
        const char after = at(written, end);
        const bool inside = std::string_view(" \n\r.:?!\"'").find(before) == std::string_view::npos &&
                            after != '\n' && after != '\r' && after != '\0' && after != '\\';
        if (inside && std::string_view(",;.:?!)").find(after) == std::string_view::npos) {
            result.push_back({.offset = i, .length = end - i});
        }
        i = end;
    }
    return result;
}

}  // namespace plenum::lint
