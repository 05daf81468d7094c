// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace evenpace::bench {

/** One measured promise. */
struct Row
{
    QString what;
    QString anchor;
    QString goal;
    QString measured;
};

[[nodiscard]] inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/** "x1.24 (212 / 171 ms)" */
[[nodiscard]] inline QString ratio(double ours, double anchor, const QString &unit)
{
    using namespace Qt::StringLiterals;
    const int decimals = anchor < 10 ? 2 : 0;
    return u"x%1 (%2 / %3 %4)"_s.arg(anchor > 0 ? ours / anchor : 0, 0, 'f', 2)
        .arg(ours, 0, 'f', decimals)
        .arg(anchor, 0, 'f', decimals)
        .arg(unit);
}

} // namespace evenpace::bench
