// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How the app looks and sounds, for a therapist. */
T.Page {
    id: root

    required property SettingsController settings

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Look, text size and sound")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Look and sound")
        hasHelp: false
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        SectionTitle {
            text: qsTr("Look and comfort")
        }
        LookSettings {
            Layout.fillWidth: true
            settings: root.settings
        }
        SectionTitle {
            text: qsTr("Voice and sound")
        }
        SoundSettings {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXxl
            settings: root.settings
        }
    }
}
