#pragma once

#include <plenum/json/value.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenum::json {

/// Writes JSON line by line, the very bytes that `printed` would make of the same as a tree. For what
/// runs to thousands of entries: a tree of them takes longer to build, print and take down than to
/// find what they say.
class Writer {
public:
    /// `depth` is that of what the first entry stands in, when the text is a piece of a longer one.
    explicit Writer(std::size_t depth = 0) : depth_(depth) {}

    void open(char bracket);
    void close(char bracket);
    void key(std::string_view name);
    void item() { next(); }  ///< before every entry of a list

    void value(std::string_view text);
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::vector<std::string>& texts);
    void value(const Value& tree);
    void probability(double value);  ///< to three places

    template <class Any>
    void field(std::string_view name, const Any& any) {
        key(name);
        value(any);
    }
    void probability_field(std::string_view name, double value) {
        key(name);
        probability(value);
    }

    /// Entries that another writer of the right depth made; may be empty.
    void entries(std::string_view written);

    const std::string& text() const { return text_; }
    std::string take() { return std::move(text_); }

private:
    void next();

    std::string text_;
    std::size_t depth_;
    bool empty_ = true;  ///< nothing stands yet in what is open
};

}  // namespace plenum::json
