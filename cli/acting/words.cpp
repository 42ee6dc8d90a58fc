// `plenum action add 12.1 "raised with NHS England"` made into changes.
#include <cli/acting/sheet_file.hpp>
#include <cli/acting/words.hpp>
#include <cli/deciding/sheet.hpp>
#include <cli/naming.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/fields.hpp>

#include <algorithm>
#include <memory>

namespace plenum::cli {

namespace {

/// The command line as a text, so that what is wrong can be shown where it stands.
class Typed {
public:
    Typed(const ActingWords& words, Diagnostics& out) : out_(out) {
        text_ = "plenum action " + std::string(words.verb->name);
        resolution_ = add(words.resolution);
        words_ = add(words.words);
        if (!words.on.empty()) text_ += " --on";
        on_ = add(words.on);
        source_ = std::make_shared<const Source>("command line", text_);
    }

    Named resolution(const std::string& word) const { return {.id = word, .at = resolution_}; }
    Span on() const { return on_; }
    Span words() const { return words_; }
    const SourcePtr& source() const { return source_; }

    void error(std::string rule, std::string message, std::string hint, Span at) {
        out_.add({.severity = Severity::error,
                  .rule = std::move(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = source_,
                  .span = at,
                  .motion = {}});
    }

private:
    Span add(const std::string& word) {
        if (word.empty()) return {.offset = 0, .length = text_.size()};
        const bool quoted = word.find_first_of(" \t\n()") != std::string::npos;
        text_ += quoted ? " \"" : " ";
        const Span at{.offset = text_.size(), .length = word.size()};
        text_ += word;
        if (quoted) text_ += '"';
        return at;
    }

    std::string text_;
    Span resolution_;
    Span words_;
    Span on_;
    SourcePtr source_;
    Diagnostics& out_;
};

void add_entries(const ActingWords& words, const std::string& today, Typed& typed, ActionChange& change) {
    auto when = today.substr(0, 10);
    if (!words.on.empty()) {
        when = day(words.on).substr(0, 10);
        if (when.empty()) {
            return typed.error("not-a-date", "'" + words.on + "' is no date of the calendar",
                               "write year, month, day, as in  --on 2027-01-12", typed.on());
        }
        if (when > today.substr(0, 10)) {
            return typed.error("entry-in-future", "this is of " + when + ", and today is " + today,
                               "is the year right? What is still to be done goes to  plenum action next",
                               typed.on());
        }
    }
    const auto done = read::one_line(words.words);
    const auto answer = read::one_line(words.response);
    if (!done.empty()) change.entries.push_back({.date = when, .text = done});
    if (!answer.empty()) change.entries.push_back({.date = when, .text = answer, .response = true});
    if (change.entries.empty()) {
        typed.error("entry-without-words", "nothing is said of what was done, or answered",
                    "for instance  plenum action add 12.1 \"raised with NHS England\"", typed.words());
    }
}

ActionChange change_of(const ActingWords& words, const std::string& today, Typed& typed) {
    ActionChange result;
    const auto& verb = words.verb->name;
    const auto said = read::one_line(words.words);
    const auto plain = said == "-" ? std::string() : said;
    if (verb == "add") add_entries(words, today, typed, result);
    if (verb == "responsible") result.responsible = plain;
    if (verb == "next") result.next = plain;
    if (verb == "status") {
        result.status = read::action_status(said);
        if (!result.status) {
            const auto names = status_names();
            const auto near = text::nearest(said, {names.begin(), names.end()});
            typed.error("unknown-status", "'" + said + "' is no status of an action",
                        near.empty() ? "there are " + plenum::listed(names)
                                     : "did you mean '" + std::string(near) + "'?",
                        typed.words());
        }
    }
    if (verb == "due") {
        result.due = day(plain).substr(0, 10);
        if (result.due->empty() && !plain.empty()) {
            typed.error("not-a-date", "'" + said + "' is no date of the calendar",
                        "write year, month, day, as in 2027-03-01", typed.words());
        }
    }
    return result;
}

}  // namespace

std::vector<Acting> acting_in_words(const ActingWords& words, const ActionReport& known,
                                    const std::string& today, Diagnostics& out) {
    Typed typed(words, out);
    const auto change = change_of(words, today, typed);
    std::vector<Acting> result;
    for (const auto& name : listed(typed.resolution(words.resolution))) {
        auto one = acting_on(name, typed.source(), known, out);
        if (!one || std::ranges::find(result, one->id, &Acting::id) != result.end()) continue;
        one->change = change;
        result.push_back(std::move(*one));
    }
    return result;
}

}  // namespace plenum::cli
