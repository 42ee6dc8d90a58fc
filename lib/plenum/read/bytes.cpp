#include <plenum/base/text.hpp>
#include <plenum/read/bytes.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace plenum::read {

namespace {

constexpr std::string_view save_as_text =
    "open it in the program it came from, copy the motions, and paste them into a plain text file whose name "
    "ends in .yaml";
constexpr std::string_view save_as_utf8 =
    "save the file again as UTF-8 (in Windows Notepad: File, Save as, Encoding: UTF-8)";

Diagnostic finding(const SourcePtr& source, std::string_view rule, std::string message, std::string_view hint,
                   std::size_t offset = 0) {
    return {.severity = Severity::error,
            .rule = std::string(rule),
            .message = std::move(message),
            .hint = std::string(hint),
            .source = source,
            .span = {.offset = offset, .length = 1}};
}

struct Signature {
    std::string_view bytes;
    std::string_view what;
};

constexpr std::array signatures{
    Signature{"PK\x03\x04", "a Word, Excel or zip file"},
    Signature{"%PDF-", "a PDF file"},
    Signature{"\xD0\xCF\x11\xE0", "an old Word or Excel file"},
    Signature{"{\\rtf", "a rich text (RTF) file"},
    Signature{"\x89PNG", "a picture"},
    Signature{"\xFF\xD8\xFF", "a picture"},
    Signature{"\x1F\x8B", "a compressed file"},
};

std::optional<Diagnostic> another_format(const SourcePtr& source) {
    const auto text = source->text();
    for (const auto& [bytes, what] : signatures) {
        if (!text.starts_with(bytes)) continue;
        return finding(source, "not-text", "this is " + std::string(what) + ", not a text file",
                       save_as_text);
    }
    // Every other byte of English in UTF-16 is a NUL.
    const auto start = text.substr(0, 400);
    const auto nuls = static_cast<std::size_t>(std::ranges::count(start, '\0'));
    const bool marked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const bool alternates = nuls * 3 > start.size() && nuls * 3 < start.size() * 2;
    if (marked || alternates) {
        return finding(source, "encoding",
                       "this file is in the encoding UTF-16 (called Unicode by some programs)", save_as_utf8);
    }
    return std::nullopt;
}

std::string byte_name(char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return std::string{digits[byte >> 4U], digits[byte & 15U]};
}

/// A byte that is not UTF-8 is most often one of Windows' own letters and quotation marks.
std::string guess(char c) {
    const auto byte = static_cast<unsigned char>(c);
    switch (byte) {
    case 0x91:
    case 0x92: return "; it looks like a curly apostrophe of Windows";
    case 0x93:
    case 0x94: return "; it looks like a curly quotation mark of Windows";
    case 0x96:
    case 0x97: return "; it looks like a dash of Windows";
    case 0xA3: return "; it looks like a pound sign of Windows";
    default: return byte >= 0xC0 ? "; it looks like an accented letter of Windows" : "";
    }
}

Diagnostic control_character(const SourcePtr& source, std::size_t at) {
    const char c = source->text()[at];
    if (c == '\0') {
        return finding(source, "control-character",
                       "there is a NUL (an empty byte) in this file, as in no text",
                       "the file may be damaged, or not a text file: make it anew, or ask for it again", at);
    }
    if (c == '\r') {
        return finding(source, "line-ends",
                       "the lines of this file end as they did on old Macintosh computers",
                       "open it in a text editor and save it with the line ends of Windows or Unix", at);
    }
    return finding(source, "control-character",
                   "there is a control character here (number " + byte_name(c) + "), which no text has",
                   "delete it; if you see nothing, type the words round it anew", at);
}

/// The first byte that no text in UTF-8 has: malformed, or a control character other than tab
/// and line ends. A lone carriage return counts: yaml-cpp would lose it and join two lines.
std::size_t first_unsound(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte < 0x7F) continue;
        if (byte == '\n' || byte == '\t') continue;
        if (byte == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (byte < 0x80) return i;
        const auto length = std::size_t{byte >= 0xF0 ? 4U : byte >= 0xE0 ? 3U : 2U};
        if (text::invalid_utf8(text.substr(i, length))) return i;
        i += length - 1;
    }
    return text.size();
}

}  // namespace

std::optional<Diagnostic> unsound_bytes(const SourcePtr& source) {
    const auto text = source->text();
    if (text.size() > max_file_bytes) {
        return finding(source, "too-large",
                       "this file is larger than 16 MB, which is more than a conference's motions are",
                       "if it is right, cut it into several files");
    }
    if (auto other = another_format(source)) return other;
    const auto at = first_unsound(text);
    if (at == text.size()) return std::nullopt;
    if (static_cast<unsigned char>(text[at]) < 0x80) return control_character(source, at);
    return finding(source, "encoding",
                   "this file is not in UTF-8: the byte " + byte_name(text[at]) +
                       " here stands for no character" + guess(text[at]),
                   save_as_utf8, at);
}

}  // namespace plenum::read
