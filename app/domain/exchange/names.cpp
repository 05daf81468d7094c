// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/names.h"

#include <QList>

#include <algorithm>

namespace evenpace::exchange {

namespace {

QString folded(const QString &name)
{
    const QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return plain.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

bool isOneLine(const QString &text)
{
    // Whole characters: some that only format lie beyond the first 65,536.
    const QList<uint> characters = text.toUcs4();
    return !text.trimmed().isEmpty() && std::none_of(characters.begin(), characters.end(), [](uint character) {
        switch (QChar::category(static_cast<char32_t>(character))) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
        }
    });
}

bool isSameName(const QString &one, const QString &other)
{
    return folded(one) == folded(other);
}

} // namespace evenpace::exchange
