// SPDX-License-Identifier: Apache-2.0
#include "device/latecueplayer.h"

#include <utility>

namespace evenpace {

LateCuePlayer::LateCuePlayer(Maker make, QObject *parent)
    : CuePlayer(parent)
    , m_make(std::move(make))
{
}

void LateCuePlayer::play(const Timeline &timeline, int segment, Milliseconds elapsed)
{
    if (CuePlayer *cues = player())
        cues->play(timeline, segment, elapsed);
}

void LateCuePlayer::freeze()
{
    if (m_player)
        m_player->freeze();
}

void LateCuePlayer::stop()
{
    if (m_player)
        m_player->stop();
}

void LateCuePlayer::setSettings(const SoundSettings &settings)
{
    if (m_player)
        m_player->setSettings(settings);
    else
        m_settings = settings;
}

void LateCuePlayer::say(const QStringList &phrases)
{
    if (CuePlayer *cues = player())
        cues->say(phrases);
}

bool LateCuePlayer::canSay(const QStringList &phrases)
{
    CuePlayer *cues = player();
    return cues && cues->canSay(phrases);
}

Milliseconds LateCuePlayer::heardLag() const
{
    return m_player ? m_player->heardLag() : Milliseconds{0};
}

bool LateCuePlayer::hasDevice() const
{
    return m_player ? m_player->hasDevice() : !m_isMissing;
}

CuePlayer *LateCuePlayer::player()
{
    if (m_player || m_isMissing)
        return m_player.get();
    m_player = std::exchange(m_make, {})();
    if (!m_player) {
        m_isMissing = true;
        // Like a player that has looked for its device: not from inside the call.
        QMetaObject::invokeMethod(this, &CuePlayer::deviceLost, Qt::QueuedConnection);
        return nullptr;
    }
    connect(m_player.get(), &CuePlayer::deviceLost, this, &CuePlayer::deviceLost);
    connect(m_player.get(), &CuePlayer::deviceFound, this, &CuePlayer::deviceFound);
    if (m_settings)
        m_player->setSettings(*m_settings);
    return m_player.get();
}

} // namespace evenpace
