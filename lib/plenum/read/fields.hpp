#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::read {

/// Findings about one source, at most a hundred: a file with more of them is not mended line by
/// line.
class Findings {
public:
    static constexpr std::size_t max_findings = 100;

    Findings(SourcePtr source, Diagnostics& out) : source_(std::move(source)), out_(out) {}

    void error(std::string_view rule, std::string message, std::string hint, Span span) {
        add(Severity::error, rule, std::move(message), std::move(hint), span);
    }
    void warning(std::string_view rule, std::string message, std::string hint, Span span,
                 std::vector<Edit> fix = {}) {
        add(Severity::warning, rule, std::move(message), std::move(hint), span, std::move(fix));
    }
    void add(Severity severity, std::string_view rule, std::string message, std::string hint, Span span,
             std::vector<Edit> fix = {});

    const SourcePtr& source() const { return source_; }

private:
    SourcePtr source_;
    Diagnostics& out_;
    std::size_t count_ = 0;
};

/// Names that were written with capitals ("Text:") become those of `known`, with a warning.
void in_small_letters(Tree& map, std::span<const std::string_view> known, Findings& findings);

/// What a person calls a kind of tree: "a list", "a text", "nothing".
std::string_view kind_name(const Tree& tree);

/// Reads the members of a map by their names and kinds; a member of the wrong kind is a finding,
/// and then counts as absent.
class Fields {
public:
    Fields(const Tree& map, Findings& findings) : map_(map), findings_(findings) {}

    const Tree& tree() const { return map_; }
    Findings& findings() const { return findings_; }

    /// A finding for each member whose name is not among `known`, with the nearest that is;
    /// `whose` says what the map is ("a motion"). A name near one of `vital`, without which
    /// words would be lost, is an error, any other a warning.
    void only(std::span<const std::string_view> known, std::string_view whose,
              std::initializer_list<std::string_view> vital = {}) const;

    /// The words of a member on one line, white space made single; empty when it is absent.
    std::string text(std::string_view key) const;

    /// A whole number from `least` to `most`.
    std::optional<int> number(std::string_view key, int least, int most) const;

    /// yes or no, true or false, on or off.
    bool flag(std::string_view key, bool otherwise) const;

    /// One of `known`, in its spelling whatever capitals were written; empty when it is absent.
    std::string choice(std::string_view key, std::span<const std::string_view> known) const;

    /// The items of a member that should be a list; none when it is absent.
    std::span<const Tree> list(std::string_view key) const;

    /// A member that should be a map, or null.
    const Tree* map(std::string_view key) const;

    /// A list of texts.
    std::vector<std::string> texts(std::string_view key) const;

    void wrong_kind(const Tree& member, std::string_view wanted, std::string_view example) const;

private:
    const Tree* member(std::string_view key) const;

    const Tree& map_;
    Findings& findings_;
};

/// `utf8` on one line: trimmed, every run of white space one blank.
std::string one_line(std::string_view utf8);

/// `format: 1` may lead any file; false, with an error, for a format that is not known.
bool known_format(const Tree& document, Findings& findings);

}  // namespace plenum::read
