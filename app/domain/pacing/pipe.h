// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/pacing/pacing.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>

namespace evenpace::pacing {

/**
 * The engine as a conversation: each line of JSON is answered with one line of JSON. A line that cannot be taken is
 * answered with {"error", "line"} and changes nothing.
 */
class Pipe
{
public:
    /** The answer to the next line, without a line break. */
    [[nodiscard]] QByteArray answer(const QByteArray &line);

private:
    int m_line = 0;
    std::map<QString, Engine> m_patients;
};

/** An entry as a line of the pipe says it, without `patient`. */
[[nodiscard]] QJsonObject toJson(const Entry &entry);
/** An answer as the pipe prints it. */
[[nodiscard]] QJsonObject toJson(const Answer &answer, const QString &patient = {});
/** Amounts in thousandths, ratings and deltas in points; what is unknown is null. */
[[nodiscard]] QJsonObject toJson(const Numbers &numbers);

} // namespace evenpace::pacing
