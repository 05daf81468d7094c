// SPDX-License-Identifier: Apache-2.0
#include "exchange/keyfolder.h"

#include "exchange/limits.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<OwnKeys> keysFrom(const QByteArray &json, Role role)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto seed
        = [&](QLatin1StringView name) { return QByteArray::fromBase64(object.value(name).toString().toLatin1()); };
    const QByteArray signSeed = seed("sign_seed"_L1);
    const QByteArray boxSeed = seed("box_seed"_L1);
    if (object.value("format"_L1).toInt() != kFormat || signSeed.size() != kKeyBytes || boxSeed.size() != kKeyBytes)
        return std::nullopt;
    return OwnKeys::fromSeeds(role, object.value("name"_L1).toString(), object.value("clinic"_L1).toString(), signSeed,
                              boxSeed);
}

} // namespace

QString KeyFolder::pathOf(Role role) const
{
    return m_path + (role == Role::Therapist ? u"/therapist.keys"_s : u"/patient.keys"_s);
}

bool KeyFolder::makeFolder(const QString &path) const
{
    return QDir(path).exists()
        || (QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnly | QFileDevice::ExeOwner));
}

bool KeyFolder::write(const QString &path, const QByteArray &bytes) const
{
    QSaveFile file(path);
    // Closed to others before the first byte is in it.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) && file.write(bytes) == bytes.size()
        && file.commit();
}

KeyFolder::Outcome KeyFolder::make(Role role, const QString &name, const QString &clinic)
{
    if (QFile::exists(pathOf(role)))
        return Outcome::Exists;
    const OwnKeys keys = OwnKeys::make(role, name, clinic);
    const QJsonObject object{{u"format"_s, kFormat},
                             {u"name"_s, keys.card().name},
                             {u"clinic"_s, keys.card().clinic},
                             {u"sign_seed"_s, base64(keys.signSeed())},
                             {u"box_seed"_s, base64(keys.boxSeed())}};
    return makeFolder(m_path) && write(pathOf(role), QJsonDocument(object).toJson()) ? Outcome::Ok
                                                                                     : Outcome::NotWritten;
}

KeyFolder::Own KeyFolder::own(Role role) const
{
    QFile file(pathOf(role));
    if (!file.exists())
        return {Outcome::Missing, std::nullopt};
    if (!file.open(QIODevice::ReadOnly))
        return {Outcome::Damaged, std::nullopt};
    std::optional<OwnKeys> keys = keysFrom(file.read(kMostMessage), role);
    const Outcome outcome = keys ? Outcome::Ok : Outcome::Damaged;
    return {outcome, std::move(keys)};
}

std::vector<Card> KeyFolder::known() const
{
    std::vector<Card> cards;
    const QDir folder(m_path + u"/known"_s);
    for (const QString &name : folder.entryList({u"*.evenpace"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<Received> read = open(file.read(kMostMessage + 1), {});
        if (refusalIn(read))
            continue;
        if (const auto *card = std::get_if<ReceivedCard>(&std::get<Received>(read)))
            cards.push_back(card->card);
    }
    return cards;
}

KeyFolder::Outcome KeyFolder::take(const QByteArray &cardMessage)
{
    const Result<Received> read = open(cardMessage, {});
    const auto *card = refusalIn(read) ? nullptr : std::get_if<ReceivedCard>(&std::get<Received>(read));
    if (!card)
        return Outcome::Damaged;
    const QString folder = m_path + u"/known"_s;
    const QString path = u"%1/%2.evenpace"_s.arg(folder, QString::fromLatin1(keyIdOf(card->card.signKey).toHex()));
    return makeFolder(m_path) && makeFolder(folder) && write(path, cardMessage) ? Outcome::Ok : Outcome::NotWritten;
}

} // namespace evenpace::exchange
