// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

/** Whether what somebody wrote asks for help to be shown. The list of phrases is read at the first look. */
namespace evenpace::crisiswords {

[[nodiscard]] bool isIn(const QString &text);
/** In any text of an answer to a thinking exercise. */
[[nodiscard]] bool isIn(const QJsonValue &answer);

} // namespace evenpace::crisiswords
