#pragma once

#include <cstddef>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>

namespace plenum::read {

/// Thrown through yaml-cpp when a text is refused though its grammar may be right; ends in
/// read::yaml(), which makes a finding of it.
struct Refusal {
    std::string rule;
    std::string message;
    std::string hint;
    std::size_t offset = 0;
};

/// A text as yaml-cpp reads it, without a copy, and with two safeguards.
///
/// At the end it hands out a document end mark: yaml-cpp takes an unclosed quotation mark in
/// silence when the text just stops, and cannot when there is a `...` in it.
///
/// yaml-cpp holds everything between brackets in a queue until the outermost closes, some 250
/// bytes for each bracket and comma, and tells nobody of it. So the window counts what it hands
/// out, and refuses to go on when too much came without an event: no motion is a megabyte long.
class Window : public std::streambuf {
public:
    static constexpr std::size_t max_waiting = 300'000;    ///< brackets and commas; some 75 MB
    static constexpr std::size_t max_silence = 1'000'000;  ///< bytes of any kind

    explicit Window(std::string_view text);

    /// yaml-cpp has told of something that begins at `offset`.
    void event(std::size_t offset) {
        waiting_ = 0;
        silent_ = 0;
        reached_ = offset;
    }

protected:
    int_type underflow() override;
    std::streamsize xsgetn(char* to, std::streamsize n) override;

private:
    void count(const char* from, std::streamsize n);

    std::string end_ = "\n...\n";
    bool at_end_ = false;
    std::size_t silent_ = 0;
    std::size_t reached_ = 0;
    std::size_t waiting_ = 0;
};

}  // namespace plenum::read
