#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/lint/draft.hpp>
#include <plenum/model/amendment.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::lint {

struct Rule;

/// Where a rule leaves its findings; adds the rule's name, its severity and the exact place.
class Report {
public:
    Report(const Rule& rule, Severity severity, Diagnostics& out)
        : rule_(rule),
          severity_(severity),
          out_(out) {}

    /// About a stretch of a passage, in bytes of its text.
    void at(const Draft& draft, const Passage& passage, Span within, std::string message, std::string hint);

    /// The same, and how to mend it: edits in bytes of the passage's text, of which the first holds that
    /// stands in the source as it stands in the text. Where none does (an escape, a line break in between)
    /// nothing is offered.
    void at(const Draft& draft, const Passage& passage, Span within, std::string message, std::string hint,
            const std::vector<Edit>& ways);

    /// About a stretch of a passage as it stands in the source, which may hold blanks that the text does not.
    void in_source(const Draft& draft, const Passage& passage, Span span, std::string message,
                   std::string hint, std::vector<Edit> fix = {});

    /// About a field of a motion ("section"), or the motion itself when the field is not written.
    void on(const Motion& motion, std::string_view field, std::string message, std::string hint);
    void on(const Amendment& amendment, std::string_view field, std::string message, std::string hint);

private:
    void add(const SourcePtr& source, Span span, std::string motion, int part, std::string message,
             std::string hint, std::vector<Edit> fix = {});

    const Rule& rule_;
    Severity severity_;
    Diagnostics& out_;
};

/// The stretch in quotation marks, shortened in the middle when it is long; for messages.
std::string quoted(std::string_view words);

}  // namespace plenum::lint
