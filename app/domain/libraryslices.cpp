// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryslices.h"

#include <algorithm>
#include <string_view>

namespace evenpace {

namespace {

/** In the list of the file's one field, an item is an object at this depth of braces and brackets. */
constexpr int kItemDepth = 2;

/** From the first quotation mark to behind the last one. */
std::string_view textAt(std::string_view bytes, size_t begin)
{
    size_t end = begin + 1;
    while (end < bytes.size() && bytes[end] != '"')
        end += bytes[end] == '\\' ? 2 : 1;
    return bytes.substr(begin, end + 1 - begin);
}

QString inside(std::string_view text)
{
    return QString::fromUtf8(text.data() + 1, static_cast<qsizetype>(text.size()) - 2);
}

} // namespace

LibrarySlices sliceLibraryFile(const QByteArray &file)
{
    const std::string_view bytes(file.constData(), static_cast<size_t>(file.size()));
    LibrarySlices slices;
    int depth = 0;
    size_t itemBegin = 0;
    bool isIdNext = false;
    QString id;
    for (size_t at = 0; at < bytes.size(); ++at) {
        switch (bytes[at]) {
        case '"': {
            const std::string_view text = textAt(bytes, at);
            if (depth == 1 && slices.kind.isEmpty())
                slices.kind = inside(text);
            else if (depth == kItemDepth + 1 && std::exchange(isIdNext, false))
                id = inside(text);
            else if (depth == kItemDepth + 1 && id.isEmpty())
                isIdNext = text == "\"id\"";
            at += text.size() - 1;
            break;
        }
        case '{':
        case '[':
            if (depth++ == kItemDepth)
                itemBegin = at;
            break;
        case '}':
        case ']':
            if (--depth == kItemDepth) {
                slices.items.push_back({id, QByteArray::fromRawData(file.constData() + itemBegin,
                                                                    static_cast<qsizetype>(at + 1 - itemBegin))});
                id.clear();
            }
            break;
        default:
            break;
        }
    }
    return slices;
}

} // namespace evenpace
