// SPDX-License-Identifier: Apache-2.0
#include "storage/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenpace {

QString jsonText(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.mid(1, inArray.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    return array.isEmpty() ? QJsonValue() : array.first();
}

QJsonObject jsonObject(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

} // namespace evenpace
