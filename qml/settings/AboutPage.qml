// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What Evenpace is, and whose work it is made of. */
T.Page {
    id: root

    required property string version

    signal backRequested
    signal licenseRequested(key: string)
    signal cardRequested(id: string)
    signal cardsRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("About")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("About")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        Part {
            title: qsTr("Evenpace %1").arg(root.version)
            text: qsTr("Evenpace helps you move a little, rest enough and keep an even pace. It does not find out what is wrong, and it does not replace your doctor or therapist.")
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            text: qsTr("What this app is and is not")
            onClicked: root.cardRequested("edu-app-limits")
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Worth knowing")
                detail: qsTr("What this is, what helps, and when to ask a doctor")
                iconName: "lightbulb"
                onClicked: root.cardsRequested()
            }
        }
        Part {
            title: qsTr("Your entries")
            text: qsTr("No account. Everything stays on this device.")
        }
        Part {
            title: qsTr("The voice")
            text: qsTr("The voice is synthetic: a computer speaks. It was made with SVOX Pico.")
        }
        Part {
            title: qsTr("Made with")
            text: qsTr("Qt: GNU Lesser General Public License 3.\nSQLite: public domain.")
        }
        Part {
            title: qsTr("Licenses")
            text: qsTr("What you may do with Evenpace and its parts.")
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: LicenseListModel {}
                    delegate: NavRow {
                        required property string key
                        required property string title
                        required property string name

                        Layout.fillWidth: true
                        text: title
                        detail: name
                        onClicked: root.licenseRequested(key)
                    }
                }
            }
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }

    component Part: ColumnLayout {
        id: part

        property string title
        property string text

        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: part.title
            token: Theme.h3
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: part.text
            token: Theme.body
            color: Theme.ink2
        }
    }
}
