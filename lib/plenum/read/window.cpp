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
    handed_out_ += static_cast<std::size_t>(n);
    if (waiting_ <= max_waiting) return;
    throw Refusal{
        .rule = "too-long",
        .message = "there is a list in brackets here that is far too long, or brackets that never close",
        .hint = "write a long list with a line for each entry, beginning with a dash",
        .offset = handed_out_};
}

std::streamsize Window::xsgetn(char* to, std::streamsize n) {
    const auto got = std::streambuf::xsgetn(to, n);
    count(to, got);
    return got;
}

}  // namespace plenum::read
