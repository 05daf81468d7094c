// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** "I need help now", for a mind in crisis: people first, then what the person wrote on a calmer day. Works offline. */
T.Page {
    id: root

    required property CrisisController crisis
    required property HelpController help

    signal backRequested
    signal helpRequested
    signal safetyCardRequested
    signal countryRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("I need help now")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("I need help now")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        Welcome {
            visible: !Theme.hugeText
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("Are you in danger, or hurt? Call now.")
            token: Theme.h3
            color: Theme.stop
            heading: true
        }
        CallCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            help: root.help
        }
        // Where room is short the way to call comes first.
        Welcome {
            visible: Theme.hugeText
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            text: qsTr("Talk to someone who listens")
            token: Theme.h3
            heading: true
        }
        HelplineCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            crisis: root.crisis
        }
        TrustedCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            crisis: root.crisis
            onChangeRequested: trusted.open()
        }
        PlaceCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            help: root.help
            onNumberRequested: number.open()
            onCountryRequested: root.countryRequested()
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            text: qsTr("My safety card")
            token: Theme.h3
            heading: true
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                visible: !root.crisis.isWritten
                text: qsTr("A few lines for a dark hour: what calms you, whom you can be with, what you hold on to. Best written on a calmer day.")
                color: Theme.ink2
            }
            Repeater {
                model: root.crisis.parts

                ColumnLayout {
                    id: part

                    required property string title
                    required property list<string> lines

                    Layout.fillWidth: true
                    visible: part.lines.length > 0
                    spacing: Theme.gapXs

                    AppText {
                        Layout.fillWidth: true
                        text: part.title
                        token: Theme.smallStrong
                        color: Theme.ink2
                    }
                    SignList {
                        Layout.fillWidth: true
                        signs: part.lines
                    }
                }
            }
            SecondButton {
                Layout.fillWidth: true
                text: root.crisis.isWritten ? qsTr("Change my card") : qsTr("Write my card")
                onClicked: root.safetyCardRequested()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            text: qsTr("No person watches this app. What you write stays on this device, so nobody comes unless you call.")
            token: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXxl
            atStart: true
            text: qsTr("Is it the body? When to get help")
            onClicked: root.helpRequested()
        }
    }

    TrustedSheet {
        id: trusted

        crisis: root.crisis
    }
    NumberSheet {
        id: number

        help: root.help
    }

    component Welcome: AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        text: qsTr("It is good that you are here. This can pass, and you do not have to get through it alone.")
        token: Theme.bodyL
    }
}
