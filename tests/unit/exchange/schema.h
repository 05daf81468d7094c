// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <functional>

/** As much of JSON Schema as the schemas of the format use. */
namespace evenpace::exchange {

using namespace Qt::StringLiterals;

class Schema
{
public:
    explicit Schema(const QByteArray &json)
        : m_root(QJsonDocument::fromJson(json).object())
    {
    }

    [[nodiscard]] const QJsonObject &root() const { return m_root; }

    /** A schema with what its $ref refers to. */
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const
    {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        if (name.isEmpty())
            return schema;
        const QJsonObject target = m_root.value("$defs"_L1)[name].toObject();
        for (auto it = target.begin(); it != target.end(); ++it) {
            if (it.key() != "description"_L1)
                schema.insert(it.key(), it.value());
        }
        return schema;
    }

    /** What is wrong with the value, or an empty text. */
    [[nodiscard]] QString problem(const QJsonValue &value) const { return problem(value, m_root, u"it"_s); }

    /** Every value below an object that its schema names, with the path of the schema and of the value. */
    using Visitor = std::function<void(const QString &schemaPath, const QStringList &path, const QJsonObject &schema)>;
    void visit(const QJsonValue &value, const Visitor &visitor) const { visit(value, m_root, {}, {}, visitor); }

    /** Where the compact form does not have the numbers that the schema gives to the names, or an empty text. */
    [[nodiscard]] QString difference(const QJsonValue &readable, const QCborValue &compact) const
    {
        return difference(readable, compact, m_root, u"it"_s);
    }

private:
    [[nodiscard]] QString problem(const QJsonValue &value, const QJsonObject &unresolved, const QString &place) const
    {
        const QJsonObject schema = resolved(unresolved);
        const QString type = schema.value("type"_L1).toString();
        if (schema.contains("const"_L1) && schema.value("const"_L1) != value)
            return place + u" is another constant"_s;
        if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
            return place + u" is not in the list"_s;
        if (type == "string"_L1)
            return problemOfText(value, schema, place);
        if (type == "integer"_L1 || type == "number"_L1)
            return problemOfNumber(value, schema, place);
        if (type == "boolean"_L1)
            return value.isBool() ? QString() : place + u" is no boolean"_s;
        if (type == "array"_L1)
            return problemOfArray(value, schema, place);
        return type == "object"_L1 ? problemOfObject(value, schema, place) : QString();
    }

    [[nodiscard]] static QString problemOfText(const QJsonValue &value, const QJsonObject &schema, const QString &place)
    {
        const QString text = value.toString();
        if (!value.isString() || text.size() < schema.value("minLength"_L1).toInt()
            || text.size() > schema.value("maxLength"_L1).toInt(1000))
            return place + u" is no text of that length"_s;
        const QString pattern = schema.value("pattern"_L1).toString();
        return pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch() ? QString()
                                                                                       : place + u" has another form"_s;
    }

    [[nodiscard]] static QString problemOfNumber(const QJsonValue &value, const QJsonObject &schema,
                                                 const QString &place)
    {
        const double number = value.toDouble(std::nan(""));
        const double step = schema.value("multipleOf"_L1).toDouble(schema.value("type"_L1) == "integer"_L1 ? 1 : 0);
        const bool isOff = step > 0 && std::abs(number / step - std::round(number / step)) > 1e-6;
        if (!value.isDouble() || isOff || number < schema.value("minimum"_L1).toDouble()
            || number > schema.value("maximum"_L1).toDouble())
            return place + u" is no number in its range"_s;
        return {};
    }

    [[nodiscard]] QString problemOfArray(const QJsonValue &value, const QJsonObject &schema, const QString &place) const
    {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() < schema.value("minItems"_L1).toInt()
            || array.size() > schema.value("maxItems"_L1).toInt(1'000'000))
            return place + u" is no list of that length"_s;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found
                = problem(array.at(i), schema.value("items"_L1).toObject(), u"%1[%2]"_s.arg(place).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] QString problemOfObject(const QJsonValue &value, const QJsonObject &schema,
                                          const QString &place) const
    {
        const QJsonObject object = value.toObject();
        if (!value.isObject())
            return place + u" is no object"_s;
        for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
            if (!object.contains(name.toString()))
                return u"%1 lacks %2"_s.arg(place, name.toString());
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!properties.contains(it.key()))
                return u"%1 has an unknown %2"_s.arg(place, it.key());
            const QString found = problem(it.value(), properties.value(it.key()).toObject(), place + u'.' + it.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    void visit(const QJsonValue &value, const QJsonObject &unresolved, const QString &schemaPath,
               const QStringList &path, const Visitor &visitor) const
    {
        const QJsonObject schema = resolved(unresolved);
        const QString name = unresolved.value("$ref"_L1).toString().section(u'/', -1);
        const QString here = name.isEmpty() ? schemaPath : name;
        visitor(here, path, schema);
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            visit(it.value(), properties.value(it.key()).toObject(), here + u'.' + it.key(),
                  path + QStringList{it.key()}, visitor);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            visit(array.at(i), schema.value("items"_L1).toObject(), here + u"[]"_s,
                  path + QStringList{QString::number(i)}, visitor);
    }

    [[nodiscard]] QString difference(const QJsonValue &readable, const QCborValue &compact,
                                     const QJsonObject &unresolved, const QString &place) const
    {
        const QJsonObject schema = resolved(unresolved);
        if (readable.isObject()) {
            const QJsonObject object = readable.toObject();
            const QCborMap map = compact.toMap();
            qsizetype count = 0;
            for (auto it = object.begin(); it != object.end(); ++it) {
                const QJsonObject property = schema.value("properties"_L1)[it.key()].toObject();
                if (!property.contains("x-key"_L1))
                    continue; // "evenpace" and "format" stand in the head of a message
                ++count;
                const QCborValue value = map.value(property.value("x-key"_L1).toInt());
                if (value.isUndefined())
                    return u"%1.%2 has another key"_s.arg(place, it.key());
                const QString found = difference(it.value(), value, property, place + u'.' + it.key());
                if (!found.isEmpty())
                    return found;
            }
            return map.size() == count ? QString() : place + u" has another number of fields"_s;
        }
        if (readable.isArray()) {
            for (qsizetype i = 0; i < readable.toArray().size(); ++i) {
                const QString found = difference(readable[i], compact.toArray().at(i),
                                                 schema.value("items"_L1).toObject(), place + u"[]"_s);
                if (!found.isEmpty())
                    return found;
            }
            return {};
        }
        const QJsonArray words = schema.value("enum"_L1).toArray();
        if (!words.isEmpty() && !compact.isString())
            return words.at(compact.toInteger(-1)) == readable ? QString() : place + u" is another word"_s;
        const QString form = schema.value("x-compact"_L1).toString();
        bool isSame = compact.toJsonValue() == readable;
        if (form.endsWith("bytes"_L1))
            isSame = QString::fromLatin1(compact.toByteArray().toHex()) == readable.toString().remove(u'-');
        else if (form == "tenths of a second"_L1)
            isSame = std::abs(static_cast<double>(compact.toInteger()) / 10 - readable.toDouble()) < 1e-9;
        else if (form == "days since 1970-01-01"_L1)
            isSame = QDate(1970, 1, 1).addDays(compact.toInteger()).toString(Qt::ISODate) == readable.toString();
        return isSame ? QString() : place + u" differs"_s;
    }

    QJsonObject m_root;
};

} // namespace evenpace::exchange
