// SPDX-License-Identifier: Apache-2.0
#include "domain/emergencynumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kLeastDigits = 3;
constexpr qsizetype kMostDigits = 15; // E.164
constexpr QStringView kBetweenDigits = u" -./()";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCountry(const QString &code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isShortNumber(const QString &text)
{
    return text.size() >= 2 && text.size() <= 6 && std::all_of(text.begin(), text.end(), isDigit);
}

/** Reads the table, and remembers the first thing that is not right. */
class Reader
{
public:
    std::optional<EmergencyNumbers> read(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            return fail(u"not a JSON object"_s);
        const QJsonObject top = document.object();
        if (!hasOnly(top, {u"format"_s, u"dated"_s, u"verify_by"_s, u"note"_s, u"fallback"_s, u"countries"_s,
                           u"helplines"_s}))
            return std::nullopt;
        if (top[u"format"].toInt() != kFormat)
            return fail(u"format is not known"_s);
        EmergencyNumbers numbers;
        numbers.dated = day(top, u"dated"_s);
        numbers.verifyBy = day(top, u"verify_by"_s);
        numbers.fallback = number(top[u"fallback"], u"fallback"_s);
        const QJsonObject countries = top[u"countries"].toObject();
        if (countries.isEmpty())
            return fail(u"no countries"_s);
        for (auto it = countries.begin(); it != countries.end(); ++it) {
            const QString code = it.key();
            if (!isCountry(code))
                return fail(u"%1 is no country"_s.arg(code));
            numbers.countries[code] = number(it.value(), code);
        }
        const QJsonObject lines = top[u"helplines"].toObject();
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            if (!isCountry(it.key()))
                return fail(u"%1 is no country"_s.arg(it.key()));
            const QJsonArray list = it.value().toArray();
            if (list.isEmpty())
                return fail(u"%1 has no helpline"_s.arg(it.key()));
            for (const QJsonValue &line : list)
                numbers.helplines[it.key()].push_back(helpline(line, it.key()));
        }
        if (m_problem.isEmpty() && numbers.verifyBy <= numbers.dated)
            fail(u"verify_by is not after dated"_s);
        return m_problem.isEmpty() ? std::optional(std::move(numbers)) : std::nullopt;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    std::nullopt_t fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        return std::nullopt;
    }
    bool hasOnly(const QJsonObject &object, const QStringList &known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key())) {
                fail(u"%1 is not known"_s.arg(it.key()));
                return false;
            }
        }
        return true;
    }
    QDate day(const QJsonObject &object, const QString &key)
    {
        const QDate date = QDate::fromString(object[key].toString(), Qt::ISODate);
        if (!date.isValid())
            fail(u"%1 is no date"_s.arg(key));
        return date;
    }
    EmergencyNumber number(const QJsonValue &value, const QString &where)
    {
        const QJsonObject object = value.toObject();
        hasOnly(object, {u"name"_s, u"ambulance"_s, u"also"_s});
        EmergencyNumber number{object[u"ambulance"].toString(), object[u"also"].toString(), object[u"name"].toString()};
        if (!isShortNumber(number.ambulance) || (object.contains(u"also"_s) && !isShortNumber(number.alsoCall)))
            fail(u"%1 has an odd number"_s.arg(where));
        return number;
    }
    Helpline helpline(const QJsonValue &value, const QString &where)
    {
        const QJsonObject object = value.toObject();
        hasOnly(object, {u"name"_s, u"call"_s, u"text"_s, u"say"_s});
        Helpline line{object[u"name"].toString(), object[u"call"].toString(), object[u"text"].toString(),
                      object[u"say"].toString()};
        if (line.name.isEmpty())
            fail(u"%1 has a helpline without a name"_s.arg(where));
        if (line.call.isEmpty() && line.text.isEmpty())
            fail(u"%1 has a helpline without a number"_s.arg(where));
        for (const QString &number : {line.call, line.text}) {
            if (!number.isEmpty() && !isPhoneNumber(number))
                fail(u"%1 has a helpline with an odd number"_s.arg(where));
        }
        if (!line.say.isEmpty() && line.text.isEmpty())
            fail(u"%1 has a word for no message"_s.arg(where));
        return line;
    }

    QString m_problem;
};

} // namespace

const EmergencyNumber &EmergencyNumbers::of(const QString &country) const
{
    const auto found = countries.find(country);
    return found == countries.end() ? fallback : found->second;
}

std::vector<Helpline> EmergencyNumbers::helplinesOf(const QString &country) const
{
    const auto found = helplines.find(country);
    return found == helplines.end() ? std::vector<Helpline>() : found->second;
}

QStringList EmergencyNumbers::known() const
{
    std::set<QString> all;
    for (const auto &[code, number] : countries)
        all.insert(code);
    for (const auto &[code, lines] : helplines)
        all.insert(code);
    return {all.begin(), all.end()};
}

std::optional<EmergencyNumbers> emergencyNumbersFromJson(const QByteArray &json, QString *problem)
{
    Reader reader;
    std::optional<EmergencyNumbers> numbers = reader.read(json);
    if (problem)
        *problem = reader.problem();
    return numbers;
}

bool isPhoneNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        const bool isPlus = c == u'+' && (i == 0 || (i == 1 && trimmed[0] == u'('));
        if (!isDigit(c) && !isPlus && !kBetweenDigits.contains(c))
            return false;
    }
    const qsizetype digits = std::count_if(trimmed.begin(), trimmed.end(), isDigit);
    return digits >= kLeastDigits && digits <= kMostDigits;
}

QString dialed(const QString &number)
{
    QString whole = number;
    if (whole.contains(u'+'))
        whole.remove(u"(0)"_s);
    QString digits;
    for (const QChar c : std::as_const(whole)) {
        if (isDigit(c) || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return digits;
}

} // namespace evenpace
