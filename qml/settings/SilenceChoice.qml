// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App

/** How long it is quiet between the sentences of a relaxation or a mindfulness exercise. */
Choice {
    id: root

    required property SettingsController settings

    text: qsTr("Silence between sentences")
    options: [qsTr("Shorter"), qsTr("Usual"), qsTr("Longer")]
    value: root.settings.silence
    onChosen: value => root.settings.setSilence(value)
}
