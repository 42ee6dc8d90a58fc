#include <plenum/read/window.hpp>

#include <algorithm>

namespace plenum::read {

Window::Window(std::string_view text) {
    // The get area wants pointers to char; nothing ever writes through them.
    auto* begin = const_cast<char*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    setg(begin, begin, begin + text.size());
}

Window::int_type Window::underflow() {
    if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
    if (at_end_) return traits_type::eof();
    at_end_ = true;
    setg(end_.data(), end_.data(), end_.data() + end_.size());
    return traits_type::to_int_type(*gptr());
}

void Window::count(const char* from, std::streamsize n) {
    waiting_ += static_cast<std::size_t>(
        std::count_if(from, from + n, [](char c) { return c == '[' || c == '{' || c == ','; }));
    silent_ += static_cast<std::size_t>(n);
    if (waiting_ > max_waiting) {
        throw Refusal{.rule = "too-long",
                      .message = "a list in brackets that begins about here is far too long, or never closes",
                      .hint = "write a long list with a line for each entry, beginning with a dash",
                      .offset = reached_};
    }
    if (silent_ > max_silence) {
        throw Refusal{
            .rule = "too-long",
            .message = "a text that begins about here goes on for more than a million characters",
            .hint = "look for a quotation mark that is not closed; or if it is right, it is no motion",
            .offset = reached_};
    }
}

std::streamsize Window::xsgetn(char* to, std::streamsize n) {
    const auto got = std::streambuf::xsgetn(to, n);
    count(to, got);
    return got;
}

}  // namespace plenum::read
