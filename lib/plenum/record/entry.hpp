#pragma once

#include <plenum/record/table.hpp>

#include <optional>

namespace plenum::record {

/// One entry of results.yaml, as it settles what it names. What motions need is in entry_motion.cpp, whom the
/// names mean in entry_names.cpp.
class Entry {
public:
    Entry(Table& table, std::size_t index)
        : table_(table),
          index_(index),
          result_(table.out.results[index]) {}

    void put();

private:
    void add(Severity severity, std::string_view rule, std::string message, std::string hint, const Span& at);
    void error(std::string_view rule, std::string message, std::string hint, const Span& at);

    /// The motion of that id; "aldermoor-07.2" is a part of one, in `part`. A finding for none.
    std::optional<std::size_t> motion(const Named& named, int& part);
    std::optional<std::size_t> amendment();
    void unknown(const Named& named);
    void nearest(const Named& named, const std::string& what, const std::vector<std::string_view>& ids);
    bool is_number(const Named& named, const std::string& number, const std::string& id,
                   const std::string& what);

    void put_motion();
    void put_part(MotionFate& fate, const Result::Part& part);
    void put_rest(MotionFate& fate);
    void settle(MotionFate& fate, int part, Outcome outcome, const std::optional<Votes>& votes,
                const Span& at);
    bool is_out(std::size_t motion);
    bool has(const MotionFate& fate, int part, const Span& at);
    void contradictions(const MotionFate& fate);
    void twice(const std::string& what, Outcome outcome);

    void put_amendment();
    void put_item();
    void choose(const Named& named);

    Table& table_;
    std::size_t index_;
    const Result& result_;
};

/// "is withdrawn", "is not in order".
std::string_view why_out(Treatment treatment);

}  // namespace plenum::record
