#include <plenum/base/display.hpp>
#include <plenum/base/text.hpp>
#include <plenum/render/diagnostic.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace plenum::render::diagnostics {

namespace {

constexpr std::size_t longest_quotation = 80;  ///< characters that are read out again

/// With a capital at its beginning and a full stop at its end.
std::string sentence(std::string_view words) {
    auto out = text::printable(words);
    if (out.empty()) return out;
    if (out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 'a' + 'A');
    if (std::string_view(".?!").find(out.back()) == std::string_view::npos) out += '.';
    return out;
}

/// "Motion aldermoor-03, part 2": a draft without an id is called by its place, which is said anyway.
std::string subject(const Diagnostic& d) {
    if (d.motion.empty()) return d.source ? "The file " + text::printable(d.source->name()) : "These papers";
    const bool by_place = d.source && d.motion.starts_with(std::string(d.source->name()) + ":");
    auto out = by_place ? fmt::format("The motion that begins on line {}",
                                      d.motion.substr(d.source->name().size() + 1))
                        : "Motion " + text::printable(d.motion);
    if (d.part > 0) fmt::format_to(std::back_inserter(out), ", part {}", d.part);
    return out;
}

/// The words themselves, where they are few and the message does not say them.
std::string words_meant(const Diagnostic& d) {
    const auto whole = d.source->text();
    const auto words = whole.substr(std::min(d.span.offset, whole.size()), d.span.length);
    if (text::length(text::trim(words)) < 2 || text::length(words) > longest_quotation) return {};
    if (words.find_first_of("\n\"") != std::string_view::npos || words.starts_with("\u201C")) return {};
    if (d.message.find(words) != std::string::npos) return {};
    return fmt::format("The words there are \"{}\".\n", text::printable(text::trim(words)));
}

void tell(const Diagnostic& d, std::string& out) {
    const auto add = std::back_inserter(out);
    const std::string_view article = d.severity == Severity::error ? "an" : "a";
    fmt::format_to(add, "{}: {} {}", subject(d), article, render::name(d.severity));
    if (d.source) {
        const auto at = d.source->position(d.span.offset);
        fmt::format_to(add, " at line {}, column {}", at.line, at.column);
        if (!d.motion.empty()) fmt::format_to(add, " of {}", text::printable(d.source->name()));
    }
    fmt::format_to(add, ".\n{}\n", sentence(d.message));
    if (d.source) out += words_meant(d);
    std::string_view hints = d.hint;
    while (!hints.empty()) {
        const auto hint = hints.substr(0, hints.find('\n'));
        fmt::format_to(add, "Advice: {}\n", sentence(hint));
        hints.remove_prefix(std::min(hints.size(), hint.size() + 1));
    }
    fmt::format_to(add, "This rule is called {}.\n\n", d.rule);
}

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n == 0 ? "no" : fmt::to_string(n), what, n == 1 ? "" : "s");
}

/// "In all there are 1 error, 3 warnings and no notes, about 2 motions."
std::string closing(const Diagnostics& diagnostics, std::size_t motions) {
    if (diagnostics.empty()) return "There is nothing to mend.\n";
    const auto errors = diagnostics.count(Severity::error);
    return fmt::format("In all there {} {}, {} and {}{}.\n", errors == 1 ? "is" : "are",
                       counted(errors, "error"), counted(diagnostics.count(Severity::warning), "warning"),
                       counted(diagnostics.count(Severity::note), "note"),
                       motions == 0 ? "" : ", about " + counted(motions, "motion"));
}

/// For who listens: whole sentences, no signs, each place said in words, motion by motion.
std::string write(const Diagnostics& diagnostics, bool /*colour*/) {
    const auto sorted = diagnostics.sorted();
    std::map<std::string, std::vector<const Diagnostic*>> by_motion;
    std::vector<const std::string*> order;
    for (const auto& d : sorted) {
        auto& group = by_motion[d.motion];
        if (group.empty()) order.push_back(&d.motion);
        group.push_back(&d);
    }
    std::string out;
    for (const auto* motion : order) {
        for (const auto* d : by_motion[*motion]) tell(*d, out);
    }
    return out + closing(diagnostics, by_motion.size() - by_motion.count(""));
}

}  // namespace

extern const Style narrated{.name = "narrated", .write = write};

}  // namespace plenum::render::diagnostics
