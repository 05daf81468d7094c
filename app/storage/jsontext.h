// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/** JSON as it stands in the database: compact text. */
namespace evenpace {

/** Any JSON value as text; QJsonDocument takes arrays and objects only. */
[[nodiscard]] QString jsonText(const QJsonValue &value);
/** Undefined or null for what is no JSON. */
[[nodiscard]] QJsonValue jsonValue(const QString &text);
/** Empty for what is no object. */
[[nodiscard]] QJsonObject jsonObject(QByteArrayView text);

} // namespace evenpace
