#pragma once

#include <plenum/base/source.hpp>
#include <plenum/model/decision.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace plenum::cli {

/// The command line as a text, so that what is wrong with a word can be shown where it stands.
class TypedLine {
public:
    explicit TypedLine(std::string_view start) : text_(start) {}

    Named add(const std::string& word) {
        const bool quoted = word.empty() || word.find_first_of(" \t\n()") != word.npos;
        text_ += quoted ? " \"" : " ";
        const Span at{.offset = text_.size(), .length = word.size()};
        text_ += word;
        if (quoted) text_ += '"';
        return {.id = word, .at = at};
    }

    void add_option(std::string_view option) { (text_ += ' ') += option; }

    SourcePtr source() const { return std::make_shared<const Source>("command line", text_); }
    Span whole() const { return {.offset = 0, .length = text_.size()}; }

private:
    std::string text_;
};

}  // namespace plenum::cli
